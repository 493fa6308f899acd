package org.casewright.workbench.cases;

import org.casewright.workbench.theme.Themes;
import org.eclipse.ui.forms.IManagedForm;
import org.eclipse.ui.forms.editor.FormEditor;
import org.eclipse.ui.forms.editor.FormPage;

/** Stands where the pages will be while the file is read. */
final class LoadingPage extends FormPage {

    LoadingPage(FormEditor editor) {
        super(editor, "loading", "Opening");
    }

    @Override
    protected void createFormContent(IManagedForm form) {
        form.getForm().setText("Opening " + getEditorInput().getName() + " …");
        Themes.settle(form.getForm());
    }
}
