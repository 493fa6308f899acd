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
final class CasePart extends Part<CaseDocument> {

    private final Joint whole;
    private volatile Values next;

    CasePart(IFile file, String label, List<Edit> edits, Joint whole) {
        super(file, label);
        this.whole = whole;
        this.next = Values.by(edits);
    }

    @Override
    Optional<CaseDocument> open() {
        return FixMaker.openCase(file());
    }

    @Override
    boolean fits(CaseDocument document) {
        return next.fit(document.content());
    }

    @Override
    void turn(CaseDocument document) {
        Values back = next.reversed(document.content());
        if (!document.takeBack(whole) && !document.makeAgain(whole)) {
            document.apply(next.fix(label()), whole);
        }
        next = back;
    }

    @Override
    void turnStored(Path path) throws IOException {
        CaseDocument document = new CaseDocument(StoredCase.load(path).content());
        require(fits(document));
        Values back = next.reversed(document.content());
        document.apply(next.fix(label()));
        StoredCase.save(document.copy(), path);
        next = back;
    }
}
