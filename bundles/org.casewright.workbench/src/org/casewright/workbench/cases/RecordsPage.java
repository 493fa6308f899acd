package org.casewright.workbench.cases;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.casewright.workbench.images.Icons;
import org.casewright.workbench.records.RecordsContext;
import org.casewright.workbench.records.RecordsPane;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.IManagedForm;
import org.eclipse.ui.handlers.IHandlerService;

/** The documents of the file, and what they show. */
final class RecordsPage extends CasePage {

    static final String ID = "records";

    private RecordsPane pane;

    RecordsPage(CaseEditor editor, CaseContext context) {
        super(editor, context, ID, "Records");
    }

    @Override
    public boolean shows(String element) {
        return RecordsPane.isOurs(element);
    }

    @Override
    public void reveal(String element) {
        context().select(element);
        if (pane != null) {
            pane.reveal(element);
        }
    }

    /** Adds files as records; the page is on top already. */
    void add(List<Path> files) {
        pane.add(files);
    }

    @Override
    public void setFocus() {
        if (pane != null) {
            pane.setFocus();
        }
    }

    /** Without a heading: a document is higher than a screen. */
    @Override
    protected void createFormContent(IManagedForm form) {
        Composite body = form.getForm().getBody();
        body.setLayout(new FillLayout());
        pane = new RecordsPane(body, form.getToolkit(), new RecordsContext(forms(), context().edits(),
                context().file().getLocation().toPath(), () -> context().project().library().rules().concepts(),
                getSite().getService(IHandlerService.class), context()::reveal, context()::select, this::tell));
    }

    private void tell(String taken) {
        Map<String, Runnable> answers = new LinkedHashMap<>();
        answers.put("Show", () -> context().reveal("claim"));
        answers.put("Close", () -> { });
        ((CaseEditor) getEditor()).ask(Icons.INFO, taken, answers);
    }
}
