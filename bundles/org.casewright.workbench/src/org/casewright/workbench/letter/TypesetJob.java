package org.casewright.workbench.letter;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.casewright.determination.letter.Letter;
import org.casewright.determination.render.LetterRenderer;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.graphics.ImageData;

/** Prints letters for the preview, one at a time; of several that wait only the newest is printed. */
final class TypesetJob extends Job {

    /**
     * What the preview needs.
     *
     * @param letter to be printed
     * @param scale device pixels a point
     * @param visible the sheets that are looked at
     * @param painted the looks of the sheets of which there are images of that scale
     */
    record Request(Letter letter, double scale, Set<Integer> visible, Set<Sheet> painted) {
    }

    /**
     * What the preview gets.
     *
     * @param letter the printed letter
     * @param scale device pixels a point
     * @param images of the visible sheets that were not painted yet
     */
    record Result(TypesetLetter letter, double scale, Map<Integer, ImageData> images) {
    }

    private final AtomicReference<Request> waiting = new AtomicReference<>();
    private final LetterRenderer renderer = new LetterRenderer();
    private final Consumer<Result> done;
    private Optional<TypesetLetter> last = Optional.empty();

    /** @param done called in the job */
    TypesetJob(Consumer<Result> done) {
        super("Laying out the preview of a letter");
        this.done = done;
        setSystem(true);
        setPriority(SHORT);
    }

    void request(Request request) {
        waiting.set(request);
        schedule();
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        Request request = waiting.getAndSet(null);
        if (request == null) {
            return Status.OK_STATUS;
        }
        try {
            TypesetLetter letter = typeset(request.letter());
            Set<Integer> sheets = request.visible().stream().filter(sheet -> sheet < letter.sheets().size()
                    && !request.painted().contains(letter.sheets().get(sheet))).collect(Collectors.toSet());
            done.accept(new Result(letter, request.scale(), SheetPainter.paint(letter, sheets, request.scale())));
            return Status.OK_STATUS;
        } catch (IOException e) {
            return Status.error("The preview of the letter could not be laid out.", e);
        }
    }

    private TypesetLetter typeset(Letter letter) throws IOException {
        if (last.isEmpty() || !last.get().letter().equals(letter)) {
            last = Optional.of(TypesetLetter.of(letter, renderer));
        }
        return last.get();
    }
}
