package org.casewright.workbench.wizards;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.casewright.model.Issue;
import org.casewright.model.Severity;
import org.casewright.workbench.images.Icons;
import org.casewright.workbench.live.Editors;
import org.casewright.workbench.live.LiveWorkspace;
import org.casewright.workbench.wizards.CaseImport.Outcome;
import org.eclipse.core.resources.IFile;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.ui.IImportWizard;
import org.eclipse.ui.IWorkbench;

/** Imports published letters; its last page names, letter by letter, what has no place in the form. */
public final class ImportLettersWizard extends ResultsWizard<CaseImport> implements IImportWizard {

    private static final Set<Icons> WELL = EnumSet.of(Icons.SCENARIO_PASS, Icons.INFO);

    private final List<Path> letters;
    private IWorkbench workbench;
    private ImportLettersPage page;

    public ImportLettersWizard() {
        this(List.of());
    }

    /** @param first the letters that are chosen already */
    public ImportLettersWizard(List<Path> first) {
        super("Import Letters", "Letter", "Case", "What is left to look at");
        letters = List.copyOf(first);
        setDialogSettings(Settings.of(ImportLettersWizard.class));
    }

    @Override
    public void init(IWorkbench opened, IStructuredSelection selection) {
        workbench = opened;
    }

    @Override
    IWizardPage question() {
        page = new ImportLettersPage(letters);
        return page;
    }

    @Override
    CaseImport work() {
        return new CaseImport(page.letters(), page.existing(),
                workbench.getService(LiveWorkspace.class).project());
    }

    @Override
    boolean hasResults(CaseImport work) {
        return !work.outcomes().isEmpty();
    }

    @Override
    void leave(CaseImport work) {
        if (work.outcomes().size() == 1) {
            work.outcomes().getFirst().file()
                    .ifPresent(file -> Editors.openLater(workbench.getActiveWorkbenchWindow(), file));
        }
    }

    @Override
    void tell(CaseImport work, ResultsPage results) {
        List<Outcome> outcomes = work.outcomes();
        long written = outcomes.stream().filter(outcome -> outcome.file().isPresent()).count();
        boolean well = outcomes.stream().allMatch(outcome -> WELL.contains(icon(outcome)));
        String summary = written + " of " + outcomes.size() + (outcomes.size() == 1 ? " letter is" : " letters are")
                + " imported." + (well ? "" : " Look at what is marked.");
        results.show(summary, well, outcomes.stream().map(ImportLettersWizard::line).toList());
    }

    private static ResultsPage.Line line(Outcome outcome) {
        String told = told(outcome.read());
        boolean kept = outcome.file().isEmpty() && outcome.read().content().isPresent();
        return new ResultsPage.Line(icon(outcome), outcome.read().letter().getFileName().toString(),
                outcome.file().map(IFile::getName).orElse(kept ? "left out" : "none"),
                kept ? "There is such a case already; it is kept."
                        : told.isEmpty() ? "Nothing: every word has its place, and every item is read." : told);
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
        if (outcome.file().isEmpty() || outcome.read().issues().stream().anyMatch(ImportLettersWizard::isOfTheWords)) {
            return Icons.WARNING;
        }
        return outcome.read().issues().isEmpty() ? Icons.SCENARIO_PASS : Icons.INFO;
    }

    /** What an item leaves open is for its physician; what the words say may have been misread. */
    private static boolean isOfTheWords(Issue issue) {
        return issue.severity() != Severity.INFO;
    }
}
