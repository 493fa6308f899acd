package org.casewright.workbench.views;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.casewright.project.ProjectState;
import org.casewright.project.Subscription;
import org.casewright.workbench.Ids;
import org.casewright.workbench.drop.FieldDrop;
import org.casewright.workbench.forms.Access;
import org.casewright.workbench.forms.Field;
import org.casewright.workbench.live.Editors;
import org.casewright.workbench.live.LiveWorkspace;
import org.casewright.workbench.live.StateFeed;
import org.casewright.workbench.theme.Themes;
import org.casewright.workbench.upkeep.FileActions;
import org.casewright.workbench.wizards.LettersDrop;
import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.ViewPart;
import org.eclipse.ui.statushandlers.StatusManager;

/** The cases of the workspace: how far each has come, what is wrong in it, and when it is due. */
public final class CasesView extends ViewPart {

    private Composite pages;
    private Composite list;
    private Composite hint;
    private Link empty;
    private Text filter;
    private CaseTable cases;
    private Subscription subscription;

    @Override
    public void createPartControl(Composite parent) {
        pages = new Composite(parent, SWT.NONE);
        pages.setLayout(new StackLayout());
        createList();
        createEmpty();
        createActions();
        LettersDrop.in(getSite().getWorkbenchWindow()).onto(pages);
        StateFeed states = getSite().getService(LiveWorkspace.class).states();
        subscription = states.listen(this::show);
        show(states.state());
    }

    private void createList() {
        list = new Composite(pages, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(list);
        filter = FieldDrop.on(new Text(list, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL));
        Access.name(filter, "Filter of the cases");
        filter.setMessage("Find a number, item or state");
        filter.setData(Field.ID, "cases.filter");
        GridDataFactory.fillDefaults().grab(true, false).indent(4, 4).applyTo(filter);
        Composite table = new Composite(list, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(table);
        cases = new CaseTable(table);
        filter.addListener(SWT.Modify, event -> cases.filter(filter.getText()));
        cases.viewer().addOpenListener(event -> open());
        getSite().setSelectionProvider(cases.viewer());
    }

    private void createEmpty() {
        hint = Themes.style(new Composite(pages, SWT.NONE), Themes.PAGE);
        GridLayoutFactory.fillDefaults().margins(8, 8).applyTo(hint);
        empty = new Link(hint, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(empty);
        empty.setText("There are no cases yet.\n\n<a href=\"new\">New case\u2026</a>\n"
                + "<a href=\"letters\">Import letters\u2026</a>\n<a href=\"samples\">Import samples\u2026</a>");
        Map<String, Runnable> actions = Map.of("new", () -> run(IWorkbenchCommandConstants.FILE_NEW,
                IWorkbenchCommandConstants.FILE_NEW_PARM_WIZARDID, Ids.NEW_CASE_WIZARD), "letters",
                () -> imports(Ids.IMPORT_LETTERS_WIZARD), "samples", () -> imports(Ids.IMPORT_SAMPLES_WIZARD));
        empty.addListener(SWT.Selection, event -> actions.get(event.text).run());
    }

    private void imports(String wizard) {
        run(IWorkbenchCommandConstants.FILE_IMPORT, IWorkbenchCommandConstants.FILE_IMPORT_PARM_WIZARDID, wizard);
    }

    private void createActions() {
        TableViewer viewer = cases.viewer();
        MenuManager menu = new MenuManager();
        menu.add(action("Open", this::open));
        menu.add(action("Export letters\u2026", () -> run(IWorkbenchCommandConstants.FILE_EXPORT,
                IWorkbenchCommandConstants.FILE_EXPORT_PARM_WIZARDID, Ids.EXPORT_LETTERS_WIZARD)));
        menu.add(new Separator());
        new FileActions(getViewSite(), viewer, this::selected).except(filter).addTo(menu);
        menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
        viewer.getControl().setMenu(menu.createContextMenu(viewer.getControl()));
        getSite().registerContextMenu(menu, viewer);
    }

    private static Action action(String label, Runnable work) {
        return new Action(label) {
            @Override
            public void run() {
                work.run();
            }
        };
    }

    private void run(String command, String parameter, String value) {
        Command found = getSite().getService(ICommandService.class).getCommand(command);
        try {
            getSite().getService(IHandlerService.class)
                    .executeCommand(ParameterizedCommand.generateCommand(found, Map.of(parameter, value)), null);
        } catch (CommandException e) {
            StatusManager.getManager().handle(Status.error("This cannot be done now: " + e.getMessage(), e),
                    StatusManager.SHOW);
        }
    }

    private void open() {
        selected().forEach(file -> Editors.open(getSite().getPage(), file));
    }

    private List<IFile> selected() {
        return cases.viewer().getStructuredSelection().stream().map(IFile.class::cast).toList();
    }

    private void show(ProjectState state) {
        LocalDate today = LocalDate.now();
        List<CaseRow> rows = state.cases().values().stream().map(one -> CaseRow.of(one, today)).toList();
        cases.show(rows);
        StackLayout layout = (StackLayout) pages.getLayout();
        layout.topControl = rows.isEmpty() ? hint : list;
        pages.layout();
    }

    @Override
    public void setFocus() {
        (((StackLayout) pages.getLayout()).topControl == hint ? empty : cases.viewer().getControl()).setFocus();
    }

    @Override
    public void dispose() {
        if (subscription != null) {
            subscription.close();
        }
        super.dispose();
    }
}
