package org.casewright.workbench.wizards;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.Wizard;

/**
 * A wizard whose first page asks and whose last page tells what came of each file. It is finished twice: the first time
 * does the work, the second leaves what was told.
 *
 * @param <W> the work
 */
abstract class ResultsWizard<W extends ICoreRunnable> extends Wizard {

    private final String[] columns;
    private IWizardPage question;
    private ResultsPage results;
    private W done;

    /** @param columns of the table that tells what came of each file */
    ResultsWizard(String title, String... columns) {
        this.columns = columns;
        setWindowTitle(title);
        setNeedsProgressMonitor(true);
    }

    /** Makes the page that asks. */
    abstract IWizardPage question();

    /** What is to be done by the answers. */
    abstract W work();

    /** Whether work that failed or was cancelled came far enough to tell of it. */
    abstract boolean hasResults(W work);

    abstract void tell(W work, ResultsPage results);

    /** What follows when the results were read. */
    abstract void leave(W work);

    @Override
    public final void addPages() {
        question = question();
        results = new ResultsPage(getWindowTitle(), columns);
        addPage(question);
        addPage(results);
    }

    /** Only the work leads to the results. */
    @Override
    public final IWizardPage getNextPage(IWizardPage current) {
        return null;
    }

    @Override
    public final boolean canFinish() {
        return done == null ? question.isPageComplete() : results.isPageComplete();
    }

    @Override
    public final boolean performFinish() {
        if (done != null) {
            leave(done);
            return true;
        }
        W work = work();
        if (Work.run(getContainer(), work) || hasResults(work)) {
            done = work;
            tell(work, results);
        }
        return false;
    }
}
