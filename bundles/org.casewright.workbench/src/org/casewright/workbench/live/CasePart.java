package org.casewright.workbench.live;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.casewright.model.Edit;
import org.casewright.workbench.editing.CaseDocument;
import org.casewright.workbench.editing.Joint;
import org.casewright.workbench.editing.StoredCase;
import org.casewright.workbench.editing.Values;
import org.eclipse.core.resources.IFile;

/** The edits of a case. In its editor they are a step of undo there, with which all else is taken back. */
final class CasePart implements Part {

    private final IFile file;
    private final String label;
    private final Joint whole;
    private volatile Values next;

    CasePart(IFile file, String label, List<Edit> edits, Joint whole) {
        this.file = file;
        this.label = label;
        this.whole = whole;
        this.next = Values.by(edits);
    }

    @Override
    public IFile file() {
        return file;
    }

    @Override
    public boolean fits() {
        return open().map(document -> next.fit(document.content())).orElse(true);
    }

    @Override
    public void turn() {
        open().ifPresentOrElse(this::turn, () -> new FileEditJob(file, label, this::turnStored).schedule());
    }

    private Optional<CaseDocument> open() {
        return FixMaker.openCase(file);
    }

    private void turn(CaseDocument document) {
        Values back = next.reversed(document.content());
        if (!document.takeBack(whole) && !document.makeAgain(whole)) {
            document.apply(next.fix(label), whole);
        }
        next = back;
    }

    private void turnStored(Path path) throws IOException {
        CaseDocument document = new CaseDocument(StoredCase.load(path).content());
        if (!next.fit(document.content())) {
            throw new IOException("It has changed since.");
        }
        Values back = next.reversed(document.content());
        document.apply(next.fix(label));
        StoredCase.save(document.copy(), path);
        next = back;
    }
}
