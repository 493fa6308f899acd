package org.casewright.criteria.validation;

import static org.casewright.model.guideline.GuidelinePackage.Literals.CAUSE__CONCEPT;
import static org.casewright.model.guideline.GuidelinePackage.Literals.CAUSE__LABEL;
import static org.casewright.model.guideline.GuidelinePackage.Literals.CRITERION__LABEL;
import static org.casewright.model.guideline.GuidelinePackage.Literals.STANDING_EXPECTATION__LABEL;

import java.util.HashMap;
import java.util.Map;

import org.casewright.criteria.IssueCodes;
import org.casewright.model.Wording;
import org.casewright.model.guideline.Cause;
import org.casewright.model.guideline.Criterion;
import org.casewright.model.guideline.CriterionDefinition;
import org.casewright.model.guideline.NamedElement;
import org.casewright.model.guideline.Scenario;
import org.casewright.model.guideline.StandingExpectation;
import org.casewright.model.guideline.Topic;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.validation.Check;

/** Labels are unique in their topic or definition, and scenarios name those that there are. */
class LabelChecks extends CriteriaChecks {

    @Check
    void labelsOfATopicDiffer(Topic topic) {
        checkLabels(topic);
    }

    @Check
    void labelsOfADefinitionDiffer(CriterionDefinition definition) {
        checkLabels(definition);
    }

    private void checkLabels(NamedElement element) {
        Map<String, Criterion> labelled = new HashMap<>();
        for (Criterion criterion : EcoreUtil2.getAllContentsOfType(element, Criterion.class)) {
            Criterion first = criterion.getLabel() == null ? null
                    : labelled.putIfAbsent(criterion.getLabel(), criterion);
            if (first != null) {
                error("The condition in line " + line(first) + " is labelled " + Wording.quoted(criterion.getLabel())
                        + " as well. Give each a label of its own.", criterion, CRITERION__LABEL,
                        IssueCodes.LABEL_DUPLICATE);
            }
        }
    }

    @Check
    void aScenarioExpectsWhatItsTopicSays(Scenario scenario) {
        if (!Found.is(scenario.getTopic())) {
            return;
        }
        TopicContent content = new TopicContent(scenario.getTopic());
        for (Cause cause : scenario.getCauses()) {
            if (cause.getLabel() != null) {
                checkKnown(content, cause, CAUSE__LABEL, cause.getLabel());
            } else if (Found.is(cause.getConcept()) && !content.isAbout(cause.getConcept())) {
                error("No criterion of '" + scenario.getTopic().getName() + "' is about '"
                        + cause.getConcept().getName() + "'. Name a concept that one is about, or the label of one.",
                        cause, CAUSE__CONCEPT, IssueCodes.CAUSE_UNKNOWN);
            }
        }
        for (StandingExpectation standing : scenario.getStandings()) {
            checkKnown(content, standing, STANDING_EXPECTATION__LABEL, standing.getLabel());
        }
    }

    private void checkKnown(TopicContent content, EObject object, EAttribute feature, String label) {
        if (label != null && !content.labels().contains(label)) {
            String[] nearest = Wording.nearest(label, content.labels()).stream().toArray(String[]::new);
            error("No criterion of '" + content.topic().getName() + "' is labelled " + Wording.quoted(label) + "."
                    + (nearest.length == 0 ? " Label the one that is meant: '" + label + ": …'."
                            : " Did you mean '" + nearest[0] + "'?"),
                    object, feature, IssueCodes.LABEL_UNKNOWN, nearest);
        }
    }
}
