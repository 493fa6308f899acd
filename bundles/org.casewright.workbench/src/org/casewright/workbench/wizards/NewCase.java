package org.casewright.workbench.wizards;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

import org.casewright.model.CaseFiles;
import org.casewright.model.PartialDate;
import org.casewright.model.imrcase.Case;
import org.casewright.model.imrcase.LetterLayout;
import org.casewright.model.imrcase.Priority;

/**
 * What a new case begins with.
 *
 * @param number of the case
 * @param received when the application was received
 * @param assigned when the case was assigned
 * @param organization the review organization, as the letter names it
 * @param shortName what the letter calls it for short
 * @param licensedIn the reviewer's states, with commas between
 * @param certifications the reviewer's specialties, with commas between
 */
public record NewCase(String number, LetterLayout layout, Priority priority, PartialDate received, PartialDate assigned,
        String organization, String shortName, String licensedIn, String certifications) {

    public NewCase {
        Objects.requireNonNull(number, "number");
    }

    /** The case, which holds nothing else yet. */
    public Case create() {
        Case created = CaseFiles.newCase();
        created.setNumber(number);
        created.setLayout(layout);
        created.getClaim().setPriority(priority);
        created.getClaim().setApplicationReceived(received);
        created.getClaim().setAssigned(assigned);
        created.getOrganization().setName(organization);
        created.getOrganization().setShortName(shortName);
        created.getReviewer().getLicensedIn().addAll(parts(licensedIn));
        created.getReviewer().getCertifications().addAll(parts(certifications));
        return created;
    }

    private static List<String> parts(String list) {
        return Arrays.stream(list.split(",")).map(String::strip).filter(part -> !part.isEmpty()).toList();
    }
}
