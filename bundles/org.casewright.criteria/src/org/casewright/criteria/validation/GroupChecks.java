package org.casewright.criteria.validation;

import static org.casewright.model.guideline.GuidelinePackage.Literals.COUNT__CONCEPTS;
import static org.casewright.model.guideline.GuidelinePackage.Literals.GROUP__COUNT;
import static org.casewright.model.guideline.GuidelinePackage.Literals.PRESENCE__COMPANIONS;
import static org.casewright.model.guideline.GuidelinePackage.Literals.PRESENCE__CONCEPTS;
import static org.casewright.model.guideline.GuidelinePackage.Literals.TRIED__CONCEPTS;
import static org.casewright.model.guideline.GuidelinePackage.Literals.TRIED__COUNT;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.casewright.criteria.IssueCodes;
import org.casewright.model.guideline.Agreement;
import org.casewright.model.guideline.Concept;
import org.casewright.model.guideline.Count;
import org.casewright.model.guideline.Group;
import org.casewright.model.guideline.Presence;
import org.casewright.model.guideline.Quantifier;
import org.casewright.model.guideline.Tried;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.validation.Check;

/** Groups and lists of alternatives have members enough, and each once. */
class GroupChecks extends CriteriaChecks {

    @Check
    void aGroupHasMembersEnough(Group group) {
        checkCount(group, group.getQuantifier(), group.getCount(), group.getMembers().size(), GROUP__COUNT);
        if (group.getMembers().size() == 1) {
            info("A group of one. The condition can stand without it.", group, null, IssueCodes.GROUP_SINGLE);
        }
    }

    @Check
    void anAgreementHasTwoMembers(Agreement agreement) {
        if (agreement.getMembers().size() == 1) {
            error("One finding agrees with itself. Name at least two that have to agree.", agreement, null,
                    IssueCodes.GROUP_COUNT);
        }
    }

    @Check
    void whatIsTriedIsEnough(Tried tried) {
        checkCount(tried, tried.getQuantifier(), tried.getCount(), tried.getConcepts().size(), TRIED__COUNT);
        checkOnce(tried, TRIED__CONCEPTS, tried.getConcepts());
    }

    @Check
    void alternativesAreNamedOnce(Presence presence) {
        checkOnce(presence, PRESENCE__CONCEPTS, presence.getConcepts());
        checkOnce(presence, PRESENCE__COMPANIONS, presence.getCompanions());
    }

    @Check
    void whatIsCountedIsNamedOnce(Count count) {
        checkOnce(count, COUNT__CONCEPTS, count.getConcepts());
    }

    private void checkCount(EObject object, Quantifier quantifier, int count, int members, EStructuralFeature feature) {
        if (quantifier != Quantifier.AT_LEAST) {
            return;
        }
        if (count > members) {
            error("At least " + count + " of " + members + " can never be met. Name more, or ask for fewer.", object,
                    feature, IssueCodes.GROUP_COUNT);
        } else if (count == 0 && isZeroWritten(object, feature)) {
            error("At least none is always met. Ask for 1 or more.", object, feature, IssueCodes.GROUP_COUNT);
        }
    }

    /** Where a number cannot be read, that has been said. */
    private static boolean isZeroWritten(EObject object, EStructuralFeature feature) {
        return NodeModelUtils.findNodesForFeature(object, feature).stream()
                .anyMatch(node -> NodeModelUtils.getTokenText(node).matches("0+"));
    }

    private void checkOnce(EObject object, EReference feature, List<Concept> concepts) {
        Set<Concept> seen = new HashSet<>();
        int told = 0;
        for (int index = 0; index < Math.min(concepts.size(), MOST_CHECKED) && told < MOST_TOLD; index++) {
            Concept concept = concepts.get(index);
            if (Found.is(concept) && !seen.add(concept)) {
                told++;
                error("'" + concept.getName() + "' is named twice here. Name it once.", object, feature, index,
                        IssueCodes.SAID_TWICE);
            }
        }
    }
}
