package org.casewright.workbench.cases;

import org.casewright.workbench.forms.FormContext;
import org.eclipse.core.databinding.DataBindingContext;
import org.eclipse.ui.forms.editor.FormPage;

/** A page of the case editor. It is made when the case has been loaded, and its widgets when it is first shown. */
public abstract class CasePage extends FormPage {

    private final CaseContext context;
    private DataBindingContext bindings;

    /**
     * @param id by which the editor and tests know the page
     * @param title on its tab
     */
    protected CasePage(CaseEditor editor, CaseContext context, String id, String title) {
        super(editor, id, title);
        this.context = context;
    }

    /** What all pages of this editor share. */
    protected final CaseContext context() {
        return context;
    }

    /** What the fields of this page need; its bindings end with the page. */
    protected final FormContext forms() {
        if (bindings == null) {
            bindings = new DataBindingContext();
        }
        return context.forms(bindings);
    }

    @Override
    public void dispose() {
        if (bindings != null) {
            bindings.dispose();
        }
        super.dispose();
    }

    /** Whether an element of the case is shown on this page. */
    public abstract boolean shows(String element);

    /** Selects an element of this page and puts the focus into its field; the page is on top already. */
    public abstract void reveal(String element);
}
