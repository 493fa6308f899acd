package org.casewright.workbench.cases;

import org.casewright.workbench.forms.FormContext;
import org.casewright.workbench.forms.Steps;
import org.casewright.workbench.theme.Themes;
import org.eclipse.core.databinding.DataBindingContext;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.forms.IManagedForm;
import org.eclipse.ui.forms.editor.FormPage;

/**
 * A page of the case editor. It is made when the case has been loaded, and its widgets when it is first shown: part by
 * part, as none of the events of the loop may take long.
 */
public abstract class CasePage extends FormPage {

    private final CaseContext context;
    private DataBindingContext bindings;
    private Steps steps;

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
        if (steps != null) {
            steps.stop();
        }
        if (bindings != null) {
            bindings.dispose();
        }
        super.dispose();
    }

    /**
     * Makes the heading, and leaves the parts of the page to steps.
     *
     * @param parts takes them, and what is to be done when all of them are there
     */
    protected abstract void create(IManagedForm managed, Steps parts);

    @Override
    protected final void createFormContent(IManagedForm managed) {
        steps = new Steps(managed.getForm());
        create(managed, steps);
        steps.then(() -> {
            Themes.settle(managed.getForm());
            if (nothingIsEntered(managed.getForm().getBody())) {
                enter();
            }
        });
        steps.begin();
    }

    /** The focus is on the page, but on none of its widgets. */
    private static boolean nothingIsEntered(Composite body) {
        Control focus = body.getDisplay().getFocusControl();
        for (Composite around = body; around != null && !(around instanceof CTabFolder); around = around.getParent()) {
            if (around == focus) {
                return true;
            }
        }
        return false;
    }

    /** Puts the focus where one begins; the page has been made. */
    protected abstract void enter();

    @Override
    public final void setFocus() {
        if (steps != null && steps.isDone()) {
            enter();
        }
    }

    /** Whether an element of the case is shown on this page. */
    public abstract boolean shows(String element);

    /**
     * Selects an element of this page and puts the focus into its field, as soon as there is one; the page is on top.
     */
    public final void reveal(String element) {
        context.select(element);
        whenMade(() -> go(element));
    }

    /** Does something with the widgets of this page, which is on top, as soon as there are all of them. */
    protected final void whenMade(Runnable action) {
        steps.then(action);
    }

    /** Goes to an element of this page, which has been made. */
    protected abstract void go(String element);
}
