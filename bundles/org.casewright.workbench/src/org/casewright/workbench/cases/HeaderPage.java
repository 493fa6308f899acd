package org.casewright.workbench.cases;

import org.eclipse.ui.forms.IManagedForm;

/** The header of the case: claim, patient, reviewer, dates. */
final class HeaderPage extends CasePage {

    static final String ID = "case";

    HeaderPage(CaseEditor editor, CaseContext context) {
        super(editor, context, ID, "Case");
    }

    @Override
    public boolean shows(String element) {
        // Whatever is on no other page is found here, at least as a line that says so.
        return true;
    }

    @Override
    public void reveal(String element) {
        context().select(element);
    }

    @Override
    protected void createFormContent(IManagedForm form) {
        form.getForm().setText("Case");
    }
}
