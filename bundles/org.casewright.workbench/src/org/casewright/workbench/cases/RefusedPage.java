package org.casewright.workbench.cases;

import java.util.List;

import org.casewright.model.Issue;
import org.casewright.model.Place;
import org.casewright.workbench.drop.FieldDrop;
import org.casewright.workbench.forms.Field;
import org.casewright.workbench.images.Icons;
import org.casewright.workbench.theme.Themes;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.IManagedForm;
import org.eclipse.ui.forms.events.HyperlinkAdapter;
import org.eclipse.ui.forms.events.HyperlinkEvent;
import org.eclipse.ui.forms.editor.FormEditor;
import org.eclipse.ui.forms.editor.FormPage;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.Hyperlink;

/** Says why a file is no case, with each place, and how to go on. The file is left as it is. */
final class RefusedPage extends FormPage {

    private static final int MOST = 20;
    /** Of what is missing, forbidden or too large there is no text either. */
    private static final String UNREADABLE = "CASE-FILE";

    private final List<Issue> reasons;
    private final Runnable openAsText;

    RefusedPage(FormEditor editor, List<Issue> reasons, Runnable openAsText) {
        super(editor, "refused", "Cannot be read");
        this.reasons = reasons;
        this.openAsText = openAsText;
    }

    @Override
    protected void createFormContent(IManagedForm managed) {
        FormToolkit toolkit = managed.getToolkit();
        managed.getForm().setText("This file is not a case that can be read");
        managed.getForm().setImage(Icons.ERROR.image());
        Themes.settle(managed.getForm());
        Composite body = managed.getForm().getBody();
        GridLayoutFactory.fillDefaults().numColumns(2).margins(16, 16).spacing(16, 8).applyTo(body);
        wide(toolkit.createLabel(body, "Nothing in the file was changed. Restore an earlier version of it, or mend it"
                + " where it is damaged and open it again.", SWT.WRAP));
        reasons.stream().limit(MOST).forEach(reason -> reason(toolkit, body, reason));
        if (reasons.size() > MOST) {
            wide(toolkit.createLabel(body, "… and " + (reasons.size() - MOST) + " more."));
        }
        if (reasons.stream().noneMatch(reason -> reason.code().equals(UNREADABLE))) {
            text(toolkit, body);
        }
    }

    private void text(FormToolkit toolkit, Composite body) {
        Hyperlink open = toolkit.createHyperlink(body, "Open the file as text", SWT.NONE);
        open.addHyperlinkListener(new HyperlinkAdapter() {
            @Override
            public void linkActivated(HyperlinkEvent event) {
                openAsText.run();
            }
        });
        wide(open);
    }

    private static void reason(FormToolkit toolkit, Composite body, Issue reason) {
        Label place = toolkit.createLabel(body, place(reason.place()));
        GridDataFactory.fillDefaults().applyTo(place);
        Text message = FieldDrop.on(new Text(body, SWT.READ_ONLY | SWT.WRAP | SWT.MULTI));
        toolkit.adapt(message, true, false);
        message.setText(reason.message());
        message.setData(Field.ID, "refused.reason");
        GridDataFactory.fillDefaults().grab(true, false).hint(300, SWT.DEFAULT).applyTo(message);
    }

    private static String place(Place place) {
        return place.line() == 0 ? "The file" : "Line " + place.line() + ", column " + place.column();
    }

    private static void wide(org.eclipse.swt.widgets.Control control) {
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(300, SWT.DEFAULT).applyTo(control);
    }
}
