package org.casewright.workbench.wizards;

import java.util.List;
import java.util.stream.Collectors;

import org.casewright.model.Issue;
import org.casewright.workbench.images.Icons;
import org.casewright.workbench.wizards.CaseImport.Outcome;
import org.eclipse.core.resources.IFile;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.IImportWizard;
import org.eclipse.ui.IWorkbench;

/** Imports published letters; its last page names, letter by letter, what has no place in the form. */
public final class ImportLettersWizard extends Wizard implements IImportWizard {

    private IWorkbench workbench;
    private ImportLettersPage page;
    private ResultsPage results;
    private CaseImport done;

    public ImportLettersWizard() {
        setWindowTitle("Import Letters");
        setNeedsProgressMonitor(true);
        setDialogSettings(Settings.of(ImportLettersWizard.class));
    }

    @Override
    public void init(IWorkbench opened, IStructuredSelection selection) {
        workbench = opened;
    }

    @Override
    public void addPages() {
        page = new ImportLettersPage();
        results = new ResultsPage("Imported letters", "Letter", "Case", "What has no place in the form");
        addPage(page);
        addPage(results);
    }

    /** The letters are imported from the first page; the second shows what came of it. */
    @Override
    public IWizardPage getNextPage(IWizardPage current) {
        return null;
    }

    @Override
    public boolean canFinish() {
        return done == null ? page.isPageComplete() : results.isPageComplete();
    }

    @Override
    public boolean performFinish() {
        if (done == null) {
            CaseImport work = new CaseImport(page.letters(), page.existing());
            boolean ended = Work.run(getContainer(), work);
            if (ended || !work.outcomes().isEmpty()) {
                done = work;
                show(work.outcomes());
            }
            return false;
        }
        done.outcomes().stream().flatMap(outcome -> outcome.file().stream()).findFirst().ifPresent(this::open);
        return true;
    }

    private void open(IFile file) {
        if (done.outcomes().size() == 1) {
            Opening.open(workbench, file);
        }
    }

    private void show(List<Outcome> outcomes) {
        long written = outcomes.stream().filter(outcome -> outcome.file().isPresent()).count();
        boolean well = outcomes.stream().allMatch(outcome -> icon(outcome) == Icons.SCENARIO_PASS);
        String summary = written + " of " + outcomes.size() + (outcomes.size() == 1 ? " letter is" : " letters are")
                + " imported." + (well ? "" : " Look at what is marked.");
        results.show(summary, well, outcomes.stream().map(ImportLettersWizard::line).toList());
    }

    private static ResultsPage.Line line(Outcome outcome) {
        String told = told(outcome.read());
        boolean kept = outcome.file().isEmpty() && outcome.read().content().isPresent();
        return new ResultsPage.Line(icon(outcome), outcome.read().letter().getFileName().toString(),
                outcome.file().map(IFile::getName).orElse(kept ? "left out" : "none"),
                kept ? "There is such a case already; it is kept." : told.isEmpty() ? "Every word has its place." : told);
    }

    /** The very words that have no place come first; what else is said follows. */
    private static String told(ReadIn read) {
        String unplaced = read.unplaced().stream().map(text -> "\u201c" + text.strip() + "\u201d")
                .collect(Collectors.joining(", "));
        String said = read.issues().stream().map(Issue::message).distinct().collect(Collectors.joining(" "));
        return unplaced.isEmpty() ? said : unplaced + " \u2013 " + said;
    }

    private static Icons icon(Outcome outcome) {
        if (outcome.read().content().isEmpty()) {
            return Icons.ERROR;
        }
        return outcome.file().isPresent() && outcome.read().issues().isEmpty() ? Icons.SCENARIO_PASS : Icons.WARNING;
    }
}
