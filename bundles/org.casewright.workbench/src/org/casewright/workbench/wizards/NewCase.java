package org.casewright.workbench.wizards;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

import org.casewright.model.CaseFiles;
import org.casewright.model.PartialDate;
import org.casewright.model.imrcase.Case;
import org.casewright.model.imrcase.Claim;
import org.casewright.model.imrcase.LetterLayout;
import org.casewright.model.imrcase.Priority;

/**
 * What a new case begins with.
 *
 * @param number of the case
 * @param organization the review organization, as the letter names it
 * @param shortName what the letter calls it for short
 * @param licensedIn the reviewer's states, with commas between
 * @param certifications the reviewer's specialties, with commas between
 */
public record NewCase(String number, Claimed claimed, LetterLayout layout, String organization, String shortName,
        String licensedIn, String certifications) {

    /**
     * What it begins with of the claim.
     *
     * @param number of the claims administrator; null where it is not known yet
     * @param injury when it happened; null where it is not known yet
     * @param denied when utilization review decided; null where it is not known yet
     * @param received when the application was received
     * @param assigned when the case was assigned
     */
    public record Claimed(Priority priority, String number, PartialDate injury, PartialDate denied,
            PartialDate received, PartialDate assigned) {

        private void into(Claim claim) {
            claim.setPriority(priority);
            claim.setNumber(number);
            if (injury != null) {
                claim.getDatesOfInjury().add(injury);
            }
            claim.setUtilizationReviewDenial(denied);
            claim.setApplicationReceived(received);
            claim.setAssigned(assigned);
        }
    }

    public NewCase {
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(claimed, "claimed");
    }

    /** The case, which holds nothing else yet. */
    public Case create() {
        Case created = CaseFiles.newCase();
        created.setNumber(number);
        created.setLayout(layout);
        claimed.into(created.getClaim());
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
