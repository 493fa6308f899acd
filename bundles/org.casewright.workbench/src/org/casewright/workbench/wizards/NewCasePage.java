package org.casewright.workbench.wizards;

import java.time.LocalDate;
import java.util.Collection;

import org.casewright.model.PartialDate;
import org.casewright.model.imrcase.LetterLayout;
import org.casewright.model.imrcase.Priority;
import org.casewright.workbench.editing.Names;
import org.casewright.workbench.files.CasewrightProject;
import org.eclipse.core.resources.IFile;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

/** What a new case begins with. */
final class NewCasePage extends FieldsPage {

    private static final String FORM_2016 = Names.capitalized(Names.of(LetterLayout.D));
    private static final String FORM_2014 = Names.capitalized(Names.of(LetterLayout.C));
    private static final String STANDARD = "Standard";
    private static final String EXPEDITED = "Expedited";

    private final Collection<String> known;
    private final LocalDate today;
    private Text number;
    private Combo layout;
    private Combo priority;
    private Text received;
    private Text assigned;
    private Text organization;
    private Text shortName;
    private Text licensedIn;
    private Text certifications;

    /** @param known the numbers of the cases that there are */
    NewCasePage(Collection<String> known, LocalDate today) {
        super("newCase", "New case", "Everything here can be changed later. Dates are written as 11/23/2026.");
        this.known = known;
        this.today = today;
    }

    @Override
    void createFields(Composite parent) {
        number = text(parent, "Case number:", "newCase.number", CaseNumbers.next(known, today.getYear()));
        priority = combo(parent, "Priority:", "newCase.priority", STANDARD, STANDARD, EXPEDITED);
        received = text(parent, "Application received:", "newCase.received", DATES.format(PartialDate.of(today)));
        assigned = text(parent, "Assigned:", "newCase.assigned", DATES.format(PartialDate.of(today)));
        layout = combo(parent, "Letter layout:", "newCase.layout", remembered("layout", FORM_2016), FORM_2016,
                FORM_2014);
        organization = text(parent, "Organization:", "newCase.organization",
                remembered("organization", "MAXIMUS Federal Services"));
        shortName = text(parent, "Its short name:", "newCase.shortName", remembered("shortName", "MAXIMUS"));
        licensedIn = text(parent, "Reviewer licensed in:", "newCase.licensedIn",
                remembered("licensedIn", "California"));
        certifications = text(parent, "Reviewer's specialties:", "newCase.certifications",
                remembered("certifications", ""));
        number.selectAll();
    }

    @Override
    String problem() {
        if (!CaseNumbers.canName(number.getText().strip())) {
            return "Enter a case number of letters, digits and hyphens, such as CM17-0099001.";
        }
        if (file().exists()) {
            return "There is a case " + number.getText().strip() + " already. Enter another number.";
        }
        if (date(received.getText()) == null) {
            return "Enter the date the application was received as a month, a day and a year: 11/23/2026.";
        }
        if (date(assigned.getText()) == null) {
            return "Enter the date of assignment as a month, a day and a year: 11/23/2026.";
        }
        return organization.getText().isBlank() || shortName.getText().isBlank()
                ? "Enter the review organization and its short name; the letter names both." : null;
    }

    @Override
    String hint() {
        PartialDate assignment = date(assigned.getText());
        PartialDate receipt = date(received.getText());
        if (assignment.to().isBefore(receipt.from())) {
            return "The case would be assigned before the application was received. Check both dates.";
        }
        return CaseNumbers.isUsual(number.getText().strip()) ? null : "Case numbers usually look like CM17-0099001.";
    }

    /** The file that will be made. */
    IFile file() {
        return CasewrightProject.cases().getFile(number.getText().strip() + ".case");
    }

    NewCase content() {
        return new NewCase(number.getText().strip(),
                layout.getText().equals(FORM_2014) ? LetterLayout.C : LetterLayout.D,
                priority.getText().equals(EXPEDITED) ? Priority.EXPEDITED : Priority.STANDARD, date(received.getText()),
                date(assigned.getText()), organization.getText().strip(), shortName.getText().strip(),
                licensedIn.getText(), certifications.getText());
    }

    /** The next case begins with the same reviewer. */
    void remember() {
        remember("layout", layout.getText());
        remember("organization", organization.getText());
        remember("shortName", shortName.getText());
        remember("licensedIn", licensedIn.getText());
        remember("certifications", certifications.getText());
    }
}
