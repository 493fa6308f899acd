package org.casewright.criteria.validation;

import static org.casewright.model.guideline.GuidelinePackage.Literals.TOPIC__SERVICES;

import java.util.List;

import org.casewright.criteria.IssueCodes;
import org.casewright.criteria.naming.Whereabouts;
import org.casewright.model.guideline.Applicability;
import org.casewright.model.guideline.Concept;
import org.casewright.model.guideline.Topic;
import org.eclipse.xtext.validation.Check;
import org.eclipse.xtext.validation.CheckType;

/**
 * Two topics of one rank do not both claim an item: neither rank nor a more special service or region would say
 * which of them holds.
 */
class OverlapChecks extends CriteriaChecks {

    @Check(CheckType.NORMAL)
    void topicsOfOneRankDoNotOverlap(Topic topic) {
        if (!Found.is(topic.getGuideline())) {
            return;
        }
        for (int index = 0; index < topic.getServices().size(); index++) {
            Concept service = topic.getServices().get(index);
            for (Topic other : library(topic).coveredBefore(topic, service)) {
                if (Found.is(other.getGuideline()) && claimTheSame(topic, other)) {
                    report(topic, other, index);
                    break;
                }
            }
        }
    }

    private static boolean claimTheSame(Topic one, Topic other) {
        return one.getGuideline().getRank() == other.getGuideline().getRank() && days(one).overlaps(days(other))
                && shareRegions(regions(one), regions(other));
    }

    /** Where one asks for a region and the other does not, the one that does is the more special. */
    private static boolean shareRegions(List<Concept> one, List<Concept> other) {
        return one.isEmpty() && other.isEmpty() || one.stream().anyMatch(other::contains);
    }

    private static List<Concept> regions(Topic topic) {
        return topic.getRegions().isEmpty() ? topic.getGuideline().getRegions() : topic.getRegions();
    }

    private static InForce days(Topic topic) {
        return InForce.of(topic.getInForce()).and(InForce.of(topic.getGuideline().getInForce()));
    }

    private void report(Topic topic, Topic other, int service) {
        String name = topic.getServices().get(service).getName();
        String message = "'" + other.getName() + "' in " + Whereabouts.of(other) + " covers '" + name
                + "' as well, by a guideline of the same rank, " + days(topic).and(days(other)).words() + ". ";
        if (isConditional(topic) || isConditional(other)) {
            info(message + "If both apply, the name decides which of them is used.", topic, TOPIC__SERVICES, service,
                    IssueCodes.TOPIC_OVERLAP);
        } else {
            warning(message + "Say with 'at', 'in force' or 'applies when' which of them holds.", topic,
                    TOPIC__SERVICES, service, IssueCodes.TOPIC_OVERLAP);
        }
    }

    private static boolean isConditional(Topic topic) {
        return topic.getGuideline().getApplicability() != null
                || topic.getClauses().stream().anyMatch(Applicability.class::isInstance);
    }
}
