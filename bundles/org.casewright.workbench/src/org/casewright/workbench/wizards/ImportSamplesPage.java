package org.casewright.workbench.wizards;

import org.casewright.workbench.files.CasewrightProject;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;

/** Which of what ships with the product is brought into the workspace. */
final class ImportSamplesPage extends FieldsPage {

    private Button samples;
    private Button library;

    ImportSamplesPage() {
        super("importSamples", "Import samples",
                "What is there already is kept as it is, and what is missing is added.");
    }

    @Override
    void createFields(Composite parent) {
        samples = checkbox(parent, "Sample cases with their records, into the folder "
                + CasewrightProject.cases().getFullPath(), "importSamples.samples", true);
        library = checkbox(parent,
                "The guideline library, into the folder " + CasewrightProject.library().getFullPath(),
                "importSamples.library", true);
    }

    @Override
    String problem() {
        return samples.getSelection() || library.getSelection() ? null : "Choose what to import.";
    }

    boolean wantsSamples() {
        return samples.getSelection();
    }

    boolean wantsLibrary() {
        return library.getSelection();
    }
}
