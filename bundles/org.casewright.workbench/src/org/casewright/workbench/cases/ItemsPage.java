package org.casewright.workbench.cases;

import org.eclipse.ui.forms.IManagedForm;

/** The disputed items: how the criteria stand, what is decided, and why. */
final class ItemsPage extends CasePage {

    static final String ID = "items";

    ItemsPage(CaseEditor editor, CaseContext context) {
        super(editor, context, ID, "Disputed items");
    }

    @Override
    public boolean shows(String element) {
        return element.equals("items") || element.startsWith("items/");
    }

    @Override
    public void reveal(String element) {
        context().select(element);
    }

    @Override
    protected void createFormContent(IManagedForm form) {
        form.getForm().setText("Disputed items");
    }
}
