package org.casewright.workbench.cases;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.casewright.workbench.forms.Steps;
import org.casewright.workbench.images.Icons;
import org.casewright.workbench.records.RecordsContext;
import org.casewright.workbench.records.RecordsPane;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.IManagedForm;
import org.eclipse.ui.forms.widgets.FormToolkit;
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
    protected void go(String element) {
        pane.reveal(element);
    }

    /** Adds files as records; the page is on top already. */
    void add(List<Path> files) {
        whenMade(() -> pane.add(files));
    }

    @Override
    protected void enter() {
        pane.setFocus();
    }

    /** Without a heading: a document is higher than a screen. */
    @Override
    protected void create(IManagedForm managed, Steps parts) {
        Composite body = managed.getForm().getBody();
        body.setLayout(new FillLayout());
        parts.add(() -> pane = pane(body, managed.getToolkit(), parts));
    }

    private RecordsPane pane(Composite body, FormToolkit toolkit, Steps parts) {
        return new RecordsPane(body, toolkit, new RecordsContext(forms(), context().edits(),
                context().file().getLocation().toPath(), () -> context().project().library().rules().concepts(),
                getSite().getService(IHandlerService.class), context()::reveal, context()::select, this::tell), parts);
    }

    private void tell(String taken) {
        Map<String, Runnable> answers = new LinkedHashMap<>();
        answers.put("Show", () -> context().reveal("claim"));
        answers.put("Close", () -> { });
        ((CaseEditor) getEditor()).ask(Icons.INFO, taken, answers);
    }
}
