package org.casewright.engine.rules;

import java.util.List;

/**
 * What one guideline says of some services.
 *
 * @param inForce the days in force: its own and its guideline's, both ends included
 * @param regions only items at these; any where empty
 * @param applicability all of these have to be met for it to apply, beside its guideline's
 * @param indications all of these have to be met
 * @param exclusions none of these may be met
 * @param never that the guideline does not recommend the services at all; null where it may
 */
public record Topic(String name, String title, Guideline guideline, Pinpoint pinpoint, List<Concept> services,
        List<Concept> regions, Days inForce, List<Criterion> applicability, List<Criterion> indications,
        List<Criterion> exclusions, Never never, List<Support> supports, List<Assumption> assumptions,
        List<LetterAddition> additions, SourceSpan span) {

    public Topic {
        services = List.copyOf(services);
        regions = List.copyOf(regions);
        applicability = List.copyOf(applicability);
        indications = List.copyOf(indications);
        exclusions = List.copyOf(exclusions);
        supports = List.copyOf(supports);
        assumptions = List.copyOf(assumptions);
        additions = List.copyOf(additions);
    }

    /** That the services are not recommended at all. */
    public record Never(Phrases phrases, Pinpoint pinpoint, SourceSpan span) {
    }
}
