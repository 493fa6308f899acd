package org.casewright.workbench.app;

import org.casewright.workbench.Ids;
import org.casewright.workbench.welcome.WelcomeInput;
import org.casewright.workbench.wizards.LettersDrop;
import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.graphics.Point;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;

/** The window: its title, its first size, and which of the platform's bars it shows. */
final class WindowAdvisor extends WorkbenchWindowAdvisor {

    private static final Point FIRST_SIZE = new Point(1280, 720);

    WindowAdvisor(IWorkbenchWindowConfigurer configurer) {
        super(configurer);
    }

    @Override
    public ActionBarAdvisor createActionBarAdvisor(IActionBarConfigurer configurer) {
        return new Menus(configurer);
    }

    @Override
    public void preWindowOpen() {
        IWorkbenchWindowConfigurer configurer = getWindowConfigurer();
        configurer.setTitle("Casewright");
        configurer.setInitialSize(FIRST_SIZE);
        configurer.setShowCoolBar(true);
        configurer.setShowPerspectiveBar(true);
        configurer.setShowStatusLine(true);
        configurer.setShowProgressIndicator(true);
        configurer.addEditorAreaTransfer(FileTransfer.getInstance());
        configurer.configureEditorAreaDropListener(LettersDrop.in(configurer.getWindow()));
    }

    /** Where nothing is open from last time, the welcome page says where to begin. */
    @Override
    public void postWindowOpen() {
        new WindowTitle(getWindowConfigurer().getWindow());
        QuietToolBar.in(getWindowConfigurer().getWindow());
        IWorkbenchPage page = getWindowConfigurer().getWindow().getActivePage();
        if (page.getEditorReferences().length > 0) {
            return;
        }
        try {
            page.openEditor(new WelcomeInput(), Ids.WELCOME_EDITOR);
        } catch (PartInitException e) {
            ILog.get().log(e.getStatus());
        }
    }
}
