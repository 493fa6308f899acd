package org.casewright.workbench.cases;

import org.eclipse.ui.forms.IManagedForm;

/** The documents of the file, and what they show. */
final class RecordsPage extends CasePage {

    static final String ID = "records";

    RecordsPage(CaseEditor editor, CaseContext context) {
        super(editor, context, ID, "Records");
    }

    @Override
    public boolean shows(String element) {
        return element.equals("records") || element.startsWith("records/") || element.equals("findings") || element.startsWith("findings/");
    }

    @Override
    public void reveal(String element) {
        context().select(element);
    }

    @Override
    protected void createFormContent(IManagedForm form) {
        form.getForm().setText("Records");
    }
}
