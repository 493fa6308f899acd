package org.casewright.workbench.records;

import java.util.Optional;

import org.casewright.model.ElementPath;
import org.casewright.model.imrcase.Evidence;
import org.casewright.model.imrcase.Finding;
import org.casewright.model.imrcase.ImrcasePackage.Literals;
import org.casewright.workbench.editing.DocumentListener;
import org.casewright.workbench.forms.Access;
import org.casewright.workbench.forms.Field;
import org.casewright.workbench.images.Icons;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.widgets.FormToolkit;

/** The finding that is selected: its fields, and in a second tab its evidence, made when it is first wanted. */
final class FindingDetails {

    private final FormToolkit toolkit;
    private final RecordsContext context;
    private final DocumentSide document;
    private final CTabFolder folder;
    private final FindingFields fields;
    private final CTabItem first;
    private final CTabItem second;
    private EvidencePart evidence;
    private Finding shown;
    private Evidence chosen;

    FindingDetails(Composite parent, FormToolkit toolkit, RecordsContext context, DocumentSide document) {
        this.toolkit = toolkit;
        this.context = context;
        this.document = document;
        folder = new CTabFolder(parent, SWT.TOP | SWT.FLAT);
        folder.setData(Field.ID, "records.details");
        Access.name(folder, "Finding and its evidence");
        fields = new FindingFields(folder, toolkit, context.forms());
        first = new CTabItem(folder, SWT.NONE);
        first.setText("Finding");
        first.setImage(Icons.FINDING.image());
        first.setControl(fields.control());
        second = new CTabItem(folder, SWT.NONE);
        second.setImage(Icons.EVIDENCE.image());
        folder.setSelection(first);
        folder.addListener(SWT.Selection, event -> turned());
        DocumentListener changed = change -> count();
        context.forms().document().addListener(changed);
        folder.addDisposeListener(event -> context.forms().document().removeListener(changed));
    }

    CTabFolder control() {
        return folder;
    }

    void show(Finding finding) {
        shown = finding;
        fields.show(finding);
        if (evidence != null) {
            evidence.show(finding);
        }
        count();
    }

    private void count() {
        if (shown != null) {
            second.setText("Evidence (" + shown.getEvidence().size() + ")");
        }
    }

    void choose(Evidence place) {
        chosen = place;
        if (evidence != null) {
            evidence.choose(place);
        }
    }

    Optional<Evidence> evidence() {
        return Optional.ofNullable(chosen);
    }

    /** Goes to the field or the list that shows an element. */
    void reveal(String element) {
        boolean isEvidence = shown != null
                && (element + "/").startsWith(ElementPath.of(shown, Literals.FINDING__EVIDENCE) + "/");
        folder.setSelection(isEvidence ? second : first);
        turned();
        if (isEvidence) {
            evidence.reveal(element);
        } else {
            fields.field(element).ifPresent(Field::reveal);
        }
    }

    /** Another tab is in front. */
    private void turned() {
        if (folder.getSelection() == second && evidence == null) {
            evidence = new EvidencePart(folder, toolkit, context, document);
            second.setControl(evidence.control());
            evidence.show(shown);
            evidence.choose(chosen);
        }
    }
}
