package org.casewright.workbench.views;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

import org.casewright.project.ItemState;
import org.casewright.workbench.cases.CaseContext;
import org.casewright.workbench.cases.CaseEditor;
import org.casewright.workbench.cases.CaseUndo;
import org.casewright.workbench.cases.CriteriaTree;
import org.casewright.workbench.cases.CriterionDetails;
import org.casewright.workbench.forms.Field;
import org.casewright.workbench.theme.Themes;
import org.casewright.workbench.verdicts.StandingWords;
import org.casewright.workbench.verdicts.VerdictLines;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.eclipse.ui.part.ViewPart;

/** How the criteria stand for the item that the user is at, whichever page of the case is in front. */
public final class CriteriaView extends ViewPart implements IPartListener2 {

    private static final int ROWS = 10;
    private static final int[] PARTS = {62, 38};

    private final Consumer<String> selected = element -> show();
    private final Runnable judged = this::show;
    private FormToolkit toolkit;
    private Label title;
    private SashForm parts;
    private CriteriaTree tree;
    private CriterionDetails details;
    private CaseEditor editor;
    private Optional<CaseContext> shown = Optional.empty();

    @Override
    public void createPartControl(Composite parent) {
        toolkit = new FormToolkit(parent.getDisplay());
        Composite body = toolkit.createComposite(parent);
        GridLayoutFactory.fillDefaults().margins(8, 8).spacing(0, 4).applyTo(body);
        title = toolkit.createLabel(body, "", SWT.WRAP);
        title.setData(Field.ID, "criteria.view.title");
        GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).applyTo(title);
        parts = new SashForm(body, SWT.VERTICAL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(parts);
        tree = new CriteriaTree(parts, "criteria.view.tree", ROWS, line -> details.show(line));
        ScrolledForm reading = toolkit.createScrolledForm(parts);
        GridLayoutFactory.fillDefaults().extendedMargins(0, 0, 4, 0).applyTo(reading.getBody());
        details = new CriterionDetails(toolkit, reading.getBody(), "criteria.view.details");
        parts.setWeights(PARTS);
        Themes.settle(reading);
        getSite().getPage().addPartListener(this);
        follow(getSite().getPage().getActiveEditor());
        show();
    }

    @Override
    public void partActivated(IWorkbenchPartReference reference) {
        if (reference.getPart(false) instanceof CaseEditor activated) {
            follow(activated);
        }
    }

    /** The editor that the window opens with is not activated where a view has the focus. */
    @Override
    public void partVisible(IWorkbenchPartReference reference) {
        if (reference.getPart(false) == getSite().getPage().getActiveEditor()) {
            partActivated(reference);
        }
    }

    @Override
    public void partClosed(IWorkbenchPartReference reference) {
        if (reference.getPart(false) == editor) {
            editor = null;
            attach(Optional.empty());
        }
    }

    private void follow(IWorkbenchPart part) {
        if (part instanceof CaseEditor opened && opened != editor) {
            editor = opened;
            opened.whenRead(context -> {
                if (editor == opened) {
                    attach(Optional.of(context));
                }
            });
        }
    }

    private void attach(Optional<CaseContext> context) {
        detach();
        shown = context;
        shown.ifPresent(now -> {
            now.addSelectionListener(selected);
            now.addStateListener(judged);
        });
        details.of(shown);
        CaseUndo.in(getViewSite().getActionBars(), editor);
        show();
    }

    private void detach() {
        shown.ifPresent(before -> {
            before.removeSelectionListener(selected);
            before.removeStateListener(judged);
        });
    }

    private void show() {
        Optional<ItemState> item = shown
                .flatMap(context -> context.judged().flatMap(all -> item(context, all.items())));
        title.setText(item.map(CriteriaView::words)
                .orElse(shown.flatMap(CaseContext::judged).isPresent()
                        ? "Add a disputed item to see how its criteria stand."
                        : "Open a case with a disputed item to see how the criteria stand."));
        tree.show(item.map(known -> VerdictLines.of(shown.get().judged().get().snapshot(), known.verdict()))
                .orElse(List.of()));
        details.update(tree.lines());
        parts.setVisible(!tree.lines().isEmpty());
        title.requestLayout();
    }

    /** The item that the user is at; the first one, where that is no item. */
    private static Optional<ItemState> item(CaseContext context, List<ItemState> items) {
        String[] steps = context.selected().split("/");
        return items.stream().filter(item -> steps.length > 1 && item.id().equals(steps[1])).findFirst()
                .or(() -> items.stream().findFirst());
    }

    private static String words(ItemState item) {
        return Objects.requireNonNullElse(item.title(), "") + "\n" + StandingWords.of(item.verdict());
    }

    @Override
    public void setFocus() {
        tree.setFocus();
    }

    @Override
    public void dispose() {
        getSite().getPage().removePartListener(this);
        detach();
        if (toolkit != null) {
            toolkit.dispose();
        }
        super.dispose();
    }
}
