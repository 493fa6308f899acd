package org.casewright.workbench.wizards;

import java.time.LocalDate;
import java.util.Collection;

import org.casewright.model.imrcase.Case;
import org.casewright.model.imrcase.LetterLayout;
import org.casewright.workbench.editing.Names;
import org.casewright.workbench.files.CasewrightProject;
import org.casewright.workbench.records.packet.Packet;
import org.casewright.workbench.records.packet.PacketFill;
import org.eclipse.core.resources.IFile;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

/** What a new case begins with: the files of its packet, and fields that they fill. */
final class NewCasePage extends FieldsPage {

    private static final int BESIDE = 2;
    private static final String FORM_2016 = Names.capitalized(Names.of(LetterLayout.D));
    private static final String FORM_2014 = Names.capitalized(Names.of(LetterLayout.C));

    private final PacketPart packet = new PacketPart(this, this::fill);
    private final ClaimFields claim;
    private Combo layout;
    private Text organization;
    private Text shortName;
    private Text licensedIn;
    private Text certifications;

    /** @param known the numbers of the cases that there are */
    NewCasePage(Collection<String> known, LocalDate today) {
        super("newCase", "New case", "Everything here can be changed later. Dates are written as 11/23/2026.", BESIDE);
        claim = new ClaimFields(known, today);
    }

    @Override
    void createFields(Composite parent) {
        packet.create(parent, BESIDE * COLUMNS);
        claim.create(this, parent);
        layout = combo(parent, "Letter layout:", "newCase.layout", remembered("layout", FORM_2016), FORM_2016,
                FORM_2014);
        organization = text(parent, "Organization:", "newCase.organization",
                remembered("organization", "MAXIMUS Federal Services"));
        shortName = text(parent, "Its short name:", "newCase.shortName", remembered("shortName", "MAXIMUS"));
        licensedIn = text(parent, "Reviewer licensed in:", "newCase.licensedIn",
                remembered("licensedIn", "California"));
        certifications = text(parent, "Reviewer's specialties:", "newCase.certifications",
                remembered("certifications", ""));
    }

    /** Whoever has no files begins with the number. */
    @Override
    public void setVisible(boolean visible) {
        super.setVisible(visible);
        if (visible) {
            claim.focus();
        }
    }

    /** Puts what the files say where the user has not typed, and says what it is. */
    private void fill() {
        Case said = claim.typed();
        PacketFill fill = packet.packet().fill();
        fill.claim(said);
        fill.patient(said);
        fill.items(said, titled -> { });
        claim.offer(said);
        packet.tell(fill.told());
        check();
    }

    @Override
    String problem() {
        if (!CaseNumbers.canName(claim.number())) {
            return "Enter a case number of letters, digits and hyphens, such as CM17-0099001.";
        }
        if (file().exists()) {
            return "There is a case " + claim.number() + " already. Enter another number.";
        }
        String problem = claim.problem();
        return problem == null && (organization.getText().isBlank() || shortName.getText().isBlank())
                ? "Enter the review organization and its short name; the letter names both." : problem;
    }

    @Override
    String hint() {
        return claim.hint();
    }

    /** The file that will be made. */
    IFile file() {
        return CasewrightProject.cases().getFile(claim.number() + ".case");
    }

    NewCase content() {
        return new NewCase(claim.number(), claim.claimed(),
                layout.getText().equals(FORM_2014) ? LetterLayout.C : LetterLayout.D, organization.getText().strip(),
                shortName.getText().strip(), licensedIn.getText(), certifications.getText());
    }

    /** The files that become the case's records. */
    Packet packet() {
        return packet.packet();
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
