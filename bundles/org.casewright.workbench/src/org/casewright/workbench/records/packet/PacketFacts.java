package org.casewright.workbench.records.packet;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.casewright.model.PartialDate;
import org.casewright.model.imrcase.Sex;

/**
 * What one file of a packet says of the case; what it does not say is empty.
 *
 * @param caseNumber of the review, as {@code CM17-0099001}
 * @param claimNumber of the claims administrator
 * @param injury when it happened
 * @param denied when utilization review decided
 * @param received when the application was received
 * @param birth the patient's date of birth
 * @param age the patient's, in years
 * @param requests the treatments that were denied, in the words of the file
 * @param cited the guidelines that utilization review named for them
 */
public record PacketFacts(Optional<String> caseNumber, Optional<String> claimNumber, Optional<PartialDate> injury,
        Optional<PartialDate> denied, Optional<PartialDate> received, Optional<PartialDate> birth,
        Optional<Integer> age, Optional<Sex> sex, List<String> requests, List<CitedGuideline> cited) {

    /** What a file says that cannot be read. */
    public static final PacketFacts NONE = new PacketFacts(Optional.empty(), Optional.empty(), Optional.empty(),
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), List.of(),
            List.of());

    public PacketFacts {
        Objects.requireNonNull(claimNumber, "claimNumber");
        requests = List.copyOf(requests);
        cited = List.copyOf(cited);
    }
}
