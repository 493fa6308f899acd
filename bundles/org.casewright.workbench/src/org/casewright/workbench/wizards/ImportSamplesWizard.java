package org.casewright.workbench.wizards;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.casewright.workbench.images.Icons;
import org.casewright.workbench.live.SourceKind;
import org.eclipse.core.resources.IFile;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.IImportWizard;
import org.eclipse.ui.IWorkbench;

/** Brings the samples and the library that ship with the product into the workspace. */
public final class ImportSamplesWizard extends Wizard implements IImportWizard {

    private IWorkbench workbench;
    private ImportSamplesPage page;
    private ResultsPage results;
    private SampleImport done;

    public ImportSamplesWizard() {
        setWindowTitle("Import Samples");
        setNeedsProgressMonitor(true);
    }

    @Override
    public void init(IWorkbench opened, IStructuredSelection selection) {
        workbench = opened;
    }

    @Override
    public void addPages() {
        page = new ImportSamplesPage();
        results = new ResultsPage("Imported samples", "File", "What came of it");
        addPage(page);
        addPage(results);
    }

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
            SampleImport work = new SampleImport(page.wantsSamples(), page.wantsLibrary());
            if (Work.run(getContainer(), work)) {
                done = work;
                show(work.files());
            }
            return false;
        }
        sorted(done.files()).stream().filter(file -> SourceKind.of(file.getName()).filter(SourceKind.CASE::equals).isPresent())
                .findFirst().ifPresent(file -> Opening.open(workbench, file));
        return true;
    }

    private static List<IFile> sorted(Map<IFile, Boolean> files) {
        return files.keySet().stream().sorted(Comparator.comparing((IFile file) -> file.getFullPath().toString())).toList();
    }

    private void show(Map<IFile, Boolean> files) {
        long added = files.values().stream().filter(isNew -> isNew).count();
        String kept = files.size() == added ? "" : ", and " + (files.size() - added) + " were there already and are kept";
        results.show(added + (added == 1 ? " file is added" : " files are added") + kept + ".", true, sorted(files).stream()
                .map(file -> new ResultsPage.Line(files.get(file) ? Icons.ADD : Icons.SCENARIO_PASS,
                        file.getProjectRelativePath().toString(), files.get(file) ? "added" : "kept as it was")).toList());
    }
}
