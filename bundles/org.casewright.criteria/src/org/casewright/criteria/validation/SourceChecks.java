package org.casewright.criteria.validation;

import static org.casewright.model.guideline.GuidelinePackage.Literals.CRITERION__PARAPHRASE;
import static org.casewright.model.guideline.GuidelinePackage.Literals.CRITERION__QUOTE;
import static org.casewright.model.guideline.GuidelinePackage.Literals.NEVER_INDICATED__PARAPHRASE;
import static org.casewright.model.guideline.GuidelinePackage.Literals.NEVER_INDICATED__QUOTE;
import static org.casewright.model.guideline.GuidelinePackage.Literals.SUPPORT__PARAPHRASE;
import static org.casewright.model.guideline.GuidelinePackage.Literals.SUPPORT__QUOTE;

import java.util.List;

import org.casewright.criteria.IssueCodes;
import org.casewright.model.guideline.Criterion;
import org.casewright.model.guideline.CriterionDefinition;
import org.casewright.model.guideline.NeverIndicated;
import org.casewright.model.guideline.Pinpoint;
import org.casewright.model.guideline.Reference;
import org.casewright.model.guideline.Support;
import org.casewright.model.guideline.Topic;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.validation.Check;
import org.eclipse.xtext.validation.CheckType;

/** What is said to stand in a guideline can be looked up there. */
class SourceChecks extends CriteriaChecks {

    @Check(CheckType.NORMAL)
    void aCriterionTellsItsSource(Criterion criterion) {
        check(criterion, CRITERION__QUOTE, CRITERION__PARAPHRASE);
    }

    @Check(CheckType.NORMAL)
    void aRefusalTellsItsSource(NeverIndicated never) {
        check(never, NEVER_INDICATED__QUOTE, NEVER_INDICATED__PARAPHRASE);
    }

    @Check(CheckType.NORMAL)
    void aSupportedAmountTellsItsSource(Support support) {
        check(support, SUPPORT__QUOTE, SUPPORT__PARAPHRASE);
    }

    private void check(EObject object, EAttribute quote, EAttribute paraphrase) {
        boolean quoted = object.eGet(quote) != null;
        boolean paraphrased = object.eGet(paraphrase) != null;
        if (quoted && paraphrased) {
            warning("Both the words of the guideline and words for them: which of them does the letter cite? Keep one.",
                    object, paraphrase, IssueCodes.SOURCE_BOTH);
        }
        if (quoted && !hasPinpoint(object)) {
            error("Nobody can look up this quotation. Say after it where it stands: page, section or chapter.", object,
                    quote, IssueCodes.SOURCE_PINPOINT);
        } else if (paraphrased && !hasPinpoint(object)) {
            warning("Nobody can look up what this paraphrases. Say after it where it stands: page, section or chapter.",
                    object, paraphrase, IssueCodes.SOURCE_PINPOINT);
        }
    }

    /** Its own pinpoint, that of what it is a part of, or that of every criterion that uses the definition. */
    private boolean hasPinpoint(EObject object) {
        for (EObject part = object; part != null; part = part.eContainer()) {
            if (pinpoint(part) != null) {
                return true;
            }
            if (part instanceof CriterionDefinition definition) {
                List<Reference> uses = library(object).uses(definition);
                return !uses.isEmpty() && uses.stream().allMatch(SourceChecks::isInPinpointed);
            }
        }
        return false;
    }

    private static boolean isInPinpointed(EObject object) {
        return object != null && (pinpoint(object) != null || isInPinpointed(object.eContainer()));
    }

    private static Pinpoint pinpoint(EObject object) {
        return switch (object) {
        case Criterion criterion -> criterion.getPinpoint();
        case NeverIndicated never -> never.getPinpoint();
        case Support support -> support.getPinpoint();
        case Topic topic -> topic.getPinpoint();
        default -> null;
        };
    }
}
