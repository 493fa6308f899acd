package org.casewright.workbench.records.viewer;

import org.casewright.workbench.forms.Field;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** What stands where there is nothing to show: what is the matter, and what to do next. */
public final class Notice extends Composite {

    private static final int WIDTH = 420;

    private final Label heading;
    private final Label text;
    private final Button action;
    private Runnable onAction = () -> { };

    public Notice(Composite parent) {
        super(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(32, 32).spacing(8, 8).applyTo(this);
        heading = new Label(this, SWT.WRAP);
        heading.setFont(JFaceResources.getHeaderFont());
        GridDataFactory.swtDefaults().align(SWT.CENTER, SWT.END).grab(true, true).applyTo(heading);
        text = new Label(this, SWT.WRAP | SWT.CENTER);
        GridDataFactory.swtDefaults().align(SWT.CENTER, SWT.CENTER).hint(WIDTH, SWT.DEFAULT).applyTo(text);
        action = new Button(this, SWT.PUSH);
        action.setData(Field.ID, "records.action");
        GridDataFactory.swtDefaults().align(SWT.CENTER, SWT.BEGINNING).grab(true, true).applyTo(action);
        action.addListener(SWT.Selection, event -> onAction.run());
    }

    /** Says something, and offers nothing to do. */
    public void say(String title, String words) {
        say(title, words, "", () -> { });
    }

    /** Says something, and offers a button for what to do about it; none where its label is empty. */
    public void say(String title, String words, String button, Runnable todo) {
        heading.setText(title);
        text.setText(words);
        action.setText(button);
        action.setVisible(!button.isEmpty());
        onAction = todo;
        if (getSize().x > 0) { // before, its parent lays it out
            layout(true, true);
        }
    }
}
