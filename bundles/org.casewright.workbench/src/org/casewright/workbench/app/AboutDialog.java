package org.casewright.workbench.app;

import org.casewright.workbench.forms.Access;
import org.casewright.workbench.images.Icons;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** The versions, so that they can be read out or copied into a message. */
final class AboutDialog extends Dialog {

    private static final int COPY = IDialogConstants.CLIENT_ID;

    private final String versions = Versions.text();

    AboutDialog(Shell parent) {
        super(parent);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText("About Casewright");
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        GridLayoutFactory.fillDefaults().margins(20, 20).numColumns(2).spacing(16, 8).applyTo(area);
        Label sign = new Label(area, SWT.NONE);
        sign.setImage(Icons.CASEWRIGHT.image());
        GridDataFactory.fillDefaults().span(1, 2).align(SWT.BEGINNING, SWT.BEGINNING).applyTo(sign);
        Label name = new Label(area, SWT.NONE);
        name.setText("Casewright");
        name.setFont(new LocalResourceManager(JFaceResources.getResources(), area).create(
                FontDescriptor.createFrom(JFaceResources.getDialogFont()).increaseHeight(6).setStyle(SWT.BOLD)));
        Text text = new Text(area, SWT.MULTI | SWT.READ_ONLY);
        text.setText(versions);
        Access.name(text, "Versions");
        GridDataFactory.fillDefaults().grab(true, true).applyTo(text);
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, COPY, "Copy", false);
        createButton(parent, IDialogConstants.OK_ID, IDialogConstants.CLOSE_LABEL, true);
    }

    @Override
    protected void buttonPressed(int button) {
        if (button != COPY) {
            super.buttonPressed(button);
            return;
        }
        Clipboard clipboard = new Clipboard(getShell().getDisplay());
        clipboard.setContents(new Object[] {versions}, new Transfer[] {TextTransfer.getInstance()});
        clipboard.dispose();
    }
}
