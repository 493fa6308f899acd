package org.casewright.workbench.tests.driver;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;

import org.casewright.workbench.Ids;
import org.casewright.workbench.files.CasewrightProject;
import org.eclipse.core.commands.operations.IOperationHistory;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IPerspectiveRegistry;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;

/** What {@link WorkbenchTest} stands for. */
final class WorkbenchExtension
        implements BeforeEachCallback, AfterEachCallback, AfterAllCallback, ParameterResolver,
        TestExecutionExceptionHandler {

    private static final Namespace OURS = Namespace.create(WorkbenchExtension.class);

    private static final Point SIZE = new Point(1280, 720);

    @Override
    public void beforeEach(ExtensionContext context) {
        Ui.until("the window to open", () -> PlatformUI.getWorkbench().getWorkbenchWindowCount() == 1
                && PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage() != null);
        watches(context).test("");
        Ui.run(WorkbenchExtension::asAtFirst);
        Ui.until("the window to be active in its size", WorkbenchExtension::isActive);
        watches(context).errors().take();
        watches(context).test(context.getRequiredTestClass().getSimpleName() + "."
                + context.getRequiredTestMethod().getName());
    }

    @Override
    public void afterEach(ExtensionContext context) {
        List<String> logged = watches(context).errors().take();
        Ui.run(WorkbenchExtension::closeDialogs);
        assertEquals(List.of(), logged, "errors were logged");
    }

    /** For all tests of the class at once, as each look takes a second. */
    @Override
    public void afterAll(ExtensionContext context) throws InterruptedException, CoreException {
        leaveNoCases();
        List<String> done = watches(context).displayThread().take();
        assertEquals(List.of(), done, "the display's thread did what belongs on another");
    }

    @Override
    public void handleTestExecutionException(ExtensionContext context, Throwable failure) throws Throwable {
        Path picture = Screenshots.take("failed-" + context.getRequiredTestClass().getSimpleName() + "-"
                + context.getRequiredTestMethod().getName());
        failure.addSuppressed(new AssertionError("The screen is in " + picture));
        throw failure;
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Driver.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return new Driver();
    }

    private static void asAtFirst() {
        closeDialogs();
        var window = PlatformUI.getWorkbench().getWorkbenchWindows()[0];
        window.getShell().setMaximized(false);
        window.getShell().setBounds(0, 0, SIZE.x, SIZE.y);
        window.getShell().forceActive();
        IWorkbenchPage page = window.getActivePage();
        page.closeAllEditors(false);
        PlatformUI.getWorkbench().getOperationSupport().getOperationHistory()
                .dispose(IOperationHistory.GLOBAL_UNDO_CONTEXT, true, true, false);
        IPerspectiveRegistry perspectives = PlatformUI.getWorkbench().getPerspectiveRegistry();
        page.setPerspective(perspectives.findPerspectiveWithId(Ids.REVIEW));
        page.resetPerspective();
    }

    /** They would be judged again with each change that the next class makes; some are large. */
    private static void leaveNoCases() throws CoreException {
        Ui.run(() -> PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage().closeAllEditors(false));
        if (CasewrightProject.cases().exists()) {
            for (IResource left : CasewrightProject.cases().members()) {
                left.delete(true, null);
            }
        }
    }

    private static boolean isActive() {
        Shell window = PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell();
        return Ui.display().getActiveShell() == window && window.getSize().equals(SIZE);
    }

    private static void closeDialogs() {
        Shell window = PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell();
        for (Shell shell : Ui.display().getShells()) {
            if (!shell.isDisposed() && shell.getParent() == window && shell.isVisible()) {
                shell.close();
            }
        }
    }

    /** Made once for all tests of the run, and closed, with their report, after the last. */
    private static Watches watches(ExtensionContext context) {
        return context.getRoot().getStore(OURS).getOrComputeIfAbsent(Watches.class, key -> Watches.start(),
                Watches.class);
    }
}
