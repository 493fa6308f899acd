package org.casewright.workbench.wizards;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.casewright.workbench.images.Icons;
import org.casewright.workbench.live.Editors;
import org.casewright.workbench.live.SourceKind;
import org.eclipse.core.resources.IFile;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.ui.IImportWizard;
import org.eclipse.ui.IWorkbench;

/** Brings the samples and the library that ship with the product into the workspace. */
public final class ImportSamplesWizard extends ResultsWizard<SampleImport> implements IImportWizard {

    private IWorkbench workbench;
    private ImportSamplesPage page;

    public ImportSamplesWizard() {
        super("Import Samples", "File", "What came of it");
    }

    @Override
    public void init(IWorkbench opened, IStructuredSelection selection) {
        workbench = opened;
    }

    @Override
    IWizardPage question() {
        page = new ImportSamplesPage();
        return page;
    }

    @Override
    SampleImport work() {
        return new SampleImport(page.wantsSamples(), page.wantsLibrary());
    }

    @Override
    boolean hasResults(SampleImport work) {
        return !work.files().isEmpty();
    }

    @Override
    void leave(SampleImport work) {
        sorted(work.files()).stream()
                .filter(file -> SourceKind.of(file.getName()).filter(SourceKind.CASE::equals).isPresent()).findFirst()
                .ifPresent(file -> Editors.openLater(workbench.getActiveWorkbenchWindow(), file));
    }

    private static List<IFile> sorted(Map<IFile, Boolean> files) {
        return files.keySet().stream().sorted(Comparator.comparing((IFile file) -> file.getFullPath().toString()))
                .toList();
    }

    @Override
    void tell(SampleImport work, ResultsPage results) {
        Map<IFile, Boolean> files = work.files();
        long added = files.values().stream().filter(isNew -> isNew).count();
        String kept = files.size() == added ? ""
                : ", and " + (files.size() - added) + " were there already and are kept";
        results.show(added + (added == 1 ? " file is added" : " files are added") + kept + ".", true,
                sorted(files).stream()
                        .map(file -> new ResultsPage.Line(files.get(file) ? Icons.ADD : Icons.SCENARIO_PASS,
                                file.getProjectRelativePath().toString(), files.get(file) ? "added" : "kept as it was"))
                        .toList());
    }
}
