package org.casewright.workbench.cases;

import org.eclipse.ui.forms.IManagedForm;

/** The letter as it would be sent. */
final class DeterminationPage extends CasePage {

    static final String ID = "determination";

    DeterminationPage(CaseEditor editor, CaseContext context) {
        super(editor, context, ID, "Determination");
    }

    @Override
    public boolean shows(String element) {
        return element.equals("summary") || element.startsWith("summary/") || element.equals("unplaced") || element.startsWith("unplaced/");
    }

    @Override
    public void reveal(String element) {
        context().select(element);
    }

    @Override
    protected void createFormContent(IManagedForm form) {
        form.getForm().setText("Determination");
    }
}
