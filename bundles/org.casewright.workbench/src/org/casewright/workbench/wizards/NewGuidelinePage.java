package org.casewright.workbench.wizards;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.casewright.model.PartialDate;
import org.casewright.workbench.files.CasewrightProject;
import org.eclipse.core.resources.IFile;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

/** What a new guideline begins with. */
final class NewGuidelinePage extends FieldsPage {

    private static final String NO_TOPIC = "(no topic yet)";
    /** The ranks of Labor Code 4610.5(c)(2) as the language writes them, the highest first. */
    private static final Map<String, String> RANKS = Map.of("1. MTUS", "MTUS", "2. Peer-reviewed evidence", "evidence",
            "3. National standards", "standards", "4. Expert opinion", "opinion", "5. Accepted practice", "practice",
            "6. Likely benefit", "benefit");

    private final List<String> services;
    private final LocalDate today;
    private Text title;
    private Text issuer;
    private Combo rank;
    private Text edition;
    private Text inForce;
    private Combo service;

    /** @param services the simple names of the services that the library knows, in order */
    NewGuidelinePage(List<String> services, LocalDate today) {
        super("newGuideline", "New guideline",
                "A criteria file with the guideline and, where you choose a service, its first topic.");
        this.services = services;
        this.today = today;
    }

    @Override
    void createFields(Composite parent) {
        title = text(parent, "Title as letters cite it:", "newGuideline.title", "New Guideline");
        issuer = text(parent, "Issued by:", "newGuideline.issuer",
                remembered("issuer", "California Division of Workers' Compensation"));
        rank = combo(parent, "Rank:", "newGuideline.rank", "1. MTUS",
                RANKS.keySet().stream().sorted().toArray(String[]::new));
        edition = text(parent, "Edition:", "newGuideline.edition", Integer.toString(today.getYear()));
        inForce = text(parent, "In force from:", "newGuideline.inForce", today.getYear() + "-01-01");
        String[] choices = new String[services.size() + 1];
        choices[0] = NO_TOPIC;
        for (int i = 0; i < services.size(); i++) {
            choices[i + 1] = services.get(i);
        }
        service = combo(parent, "First topic covers:", "newGuideline.service", NO_TOPIC, choices);
        title.selectAll();
    }

    @Override
    String problem() {
        PartialDate first = date(inForce.getText());
        if (title.getText().replaceAll("[^A-Za-z0-9]", "").isEmpty()) {
            return "Enter the title of the guideline.";
        }
        if (issuer.getText().isBlank()) {
            return "Enter who issues the guideline.";
        }
        if (!edition.getText().strip().matches("[12][0-9]{3}")) {
            return "Enter the year of the edition: 2026.";
        }
        if (first == null) {
            return "Enter the day from which it is in force: 2026-01-01.";
        }
        return file().exists() ? "There is a file " + file().getName() + " already. Enter another title." : null;
    }

    IFile file() {
        return CasewrightProject.library().getFolder("guidelines").getFile(content().fileName() + ".criteria");
    }

    GuidelineText content() {
        String year = edition.getText().strip();
        return new GuidelineText(title.getText().strip(), issuer.getText().strip(), RANKS.get(rank.getText()),
                year.matches("[0-9]{4}") ? Integer.parseInt(year) : today.getYear(), inForce.getText().strip(),
                service.getText().equals(NO_TOPIC) ? "" : service.getText());
    }

    void remember() {
        remember("issuer", issuer.getText());
    }
}
