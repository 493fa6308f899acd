package org.casewright.workbench.welcome;

import java.util.Map;
import java.util.concurrent.Executor;

import org.casewright.workbench.Ids;
import org.casewright.workbench.display.DisplayThread;
import org.casewright.workbench.files.Samples;
import org.casewright.workbench.help.HelpView;
import org.casewright.workbench.live.Editors;
import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Status;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.IWorkbenchSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.statushandlers.StatusManager;

/** What the links of the welcome page do. */
final class WelcomeActions {

    private final IWorkbenchSite site;

    WelcomeActions(IWorkbenchSite site) {
        this.site = site;
    }

    void openSample() {
        Executor display = DisplayThread.of(site.getShell().getDisplay());
        Samples.bring(sample -> display.execute(() -> openFile(sample)));
    }

    void openFile(IFile file) {
        Editors.open(site.getPage(), file);
    }

    void newCase() {
        run(IWorkbenchCommandConstants.FILE_NEW,
                Map.of(IWorkbenchCommandConstants.FILE_NEW_PARM_WIZARDID, Ids.NEW_CASE_WIZARD));
    }

    void open() {
        run(Ids.OPEN_COMMAND, Map.of());
    }

    void importLetters() {
        run(IWorkbenchCommandConstants.FILE_IMPORT,
                Map.of(IWorkbenchCommandConstants.FILE_IMPORT_PARM_WIZARDID, Ids.IMPORT_LETTERS_WIZARD));
    }

    void reviewerTour() {
        tour("tour-reviewer");
    }

    void authorTour() {
        tour("tour-author");
    }

    private void tour(String topic) {
        try {
            HelpView.show(site.getPage(), topic);
        } catch (PartInitException e) {
            show(e, "The tour cannot be shown.");
        }
    }

    private void run(String id, Map<String, String> parameters) {
        Command command = site.getService(ICommandService.class).getCommand(id);
        try {
            site.getService(IHandlerService.class)
                    .executeCommand(ParameterizedCommand.generateCommand(command, parameters), null);
        } catch (CommandException e) {
            show(e, "This cannot be done now.");
        }
    }

    private static void show(Exception cause, String message) {
        StatusManager.getManager().handle(Status.error(message + " " + cause.getMessage(), cause), StatusManager.SHOW);
    }
}
