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
final class TextPart extends Part<IDocument> {

    private volatile TextEdit next;
    private volatile String expected;

    TextPart(IFile file, String label, List<Edit> edits) {
        super(file, label);
        this.next = FixMaker.joined(edits);
    }

    @Override
    Optional<IDocument> open() {
        return FixMaker.text(file());
    }

    @Override
    boolean fits(IDocument document) {
        String text = document.get();
        return expected == null ? next.getExclusiveEnd() <= text.length() : text.equals(expected);
    }

    @Override
    void turn(IDocument document) {
        try {
            next = OneStep.apply(next, document);
            expected = document.get();
        } catch (BadLocationException e) {
            throw new IllegalStateException("An edit does not fit a text that was found to fit", e);
        }
    }

    @Override
    void turnStored(Path path) throws IOException {
        IDocument document = new Document(Files.readString(path, StandardCharsets.UTF_8));
        require(fits(document));
        turn(document);
        AtomicFile.write(path, document.get().getBytes(StandardCharsets.UTF_8));
    }
}
