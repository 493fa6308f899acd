package org.casewright.workbench.live;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.casewright.model.AtomicFile;
import org.casewright.model.Edit;
import org.eclipse.core.resources.IFile;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.Document;
import org.eclipse.jface.text.IDocument;
import org.eclipse.text.edits.TextEdit;

/** The edits of a criteria file. */
final class TextPart implements Part {

    private final IFile file;
    private final String label;
    private volatile TextEdit next;
    private volatile String expected;

    TextPart(IFile file, String label, List<Edit> edits) {
        this.file = file;
        this.label = label;
        this.next = FixMaker.joined(edits);
    }

    @Override
    public IFile file() {
        return file;
    }

    @Override
    public boolean fits() {
        return open().map(document -> isExpected(document.get())).orElse(true);
    }

    private boolean isExpected(String text) {
        return expected == null ? next.getExclusiveEnd() <= text.length() : text.equals(expected);
    }

    @Override
    public void turn() {
        open().ifPresentOrElse(this::turn, () -> new FileEditJob(file, label, this::turnStored).schedule());
    }

    private Optional<IDocument> open() {
        return FixMaker.text(file);
    }

    private void turn(IDocument document) {
        try {
            next = OneStep.apply(next, document);
            expected = document.get();
        } catch (BadLocationException e) {
            throw new IllegalStateException("An edit does not fit a text that was found to fit", e);
        }
    }

    private void turnStored(Path path) throws IOException {
        String text = Files.readString(path, StandardCharsets.UTF_8);
        if (!isExpected(text)) {
            throw new IOException("It has changed since.");
        }
        IDocument document = new Document(text);
        turn(document);
        AtomicFile.write(path, document.get().getBytes(StandardCharsets.UTF_8));
    }
}
