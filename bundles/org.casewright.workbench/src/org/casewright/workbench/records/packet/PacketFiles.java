package org.casewright.workbench.records.packet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.casewright.model.imrcase.Record;
import org.casewright.workbench.records.document.RecordDocument;
import org.casewright.workbench.records.document.RecordException;
import org.casewright.workbench.records.document.RecordException.Reason;
import org.casewright.workbench.records.document.RecordFiles;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;

/**
 * Looks into the files of a packet: what each probably is, and what it says of the case. Reads them, and leaves them as
 * they are; not for the display's thread.
 */
public final class PacketFiles {

    /** What a file says of the claim stands at its beginning. */
    private static final int PAGES_OF_FACTS = 3;
    private static final Set<Reason> REFUSED = EnumSet.of(Reason.UNKNOWN_FORMAT, Reason.MISSING);

    private PacketFiles() {
    }

    /**
     * Looks into files, and into those of folders.
     *
     * @return one for each file, in their order; for a folder those of the files that one sees in it, by their names
     * @throws OperationCanceledException where the user cancels
     */
    public static List<LookedInto> look(List<Path> files, IProgressMonitor monitor) {
        List<LookedInto> looked = new ArrayList<>();
        List<Path> all = files.stream().flatMap(file -> within(file, looked)).toList();
        SubMonitor progress = SubMonitor.convert(monitor, "Reading the packet", all.size());
        for (Path file : all) {
            progress.checkCanceled();
            progress.subTask(String.valueOf(file.getFileName()));
            looked.add(look(file));
            progress.worked(1);
        }
        return List.copyOf(looked);
    }

    /** A file itself; of a folder the files that one sees in it, by their names. */
    private static Stream<Path> within(Path file, List<LookedInto> refused) {
        if (!Files.isDirectory(file)) {
            return Stream.of(file);
        }
        try (Stream<Path> inside = Files.list(file)) {
            return inside.filter(each -> Files.isRegularFile(each) && !each.getFileName().toString().startsWith("."))
                    .sorted().toList().stream();
        } catch (IOException e) {
            String why = file.getFileName() + " cannot be read: " + e.getMessage() + ".";
            refused.add(LookedInto.refused(file, why));
            return Stream.empty();
        }
    }

    /** What is damaged or locked is a record of the packet all the same; what is of another kind is none. */
    private static LookedInto look(Path file) {
        try (RecordDocument document = RecordFiles.open(file)) {
            Record record = RecordGuess.of(file, document.text(1).text(), document.pages());
            String beginning = beginning(document);
            return new LookedInto(file, Optional.of(record), PacketReader.read(record.getKind(), beginning),
                    beginning.isBlank() ? Optional.of(withoutWords(file)) : Optional.empty());
        } catch (RecordException e) {
            if (REFUSED.contains(e.reason())) {
                return LookedInto.refused(file, e.getMessage());
            }
            Record record = RecordGuess.of(file, "", 0);
            return new LookedInto(file, Optional.of(record), PacketFacts.NONE, Optional.of(e.getMessage()));
        }
    }

    private static String withoutWords(Path file) {
        return file.getFileName()
                + " is a scan: it can be looked at, but its words cannot be read. Enter what it says.";
    }

    /** The first pages, up to one that is damaged. */
    private static String beginning(RecordDocument document) {
        StringBuilder text = new StringBuilder();
        try {
            for (int page = 1; page <= Math.min(PAGES_OF_FACTS, document.pages()); page++) {
                text.append(document.text(page).text()).append('\f');
            }
        } catch (RecordException e) {
            return text.toString(); // the viewer says so where that page is shown
        }
        return text.toString();
    }
}
