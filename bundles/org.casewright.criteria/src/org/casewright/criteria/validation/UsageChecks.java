package org.casewright.criteria.validation;

import static org.casewright.model.guideline.GuidelinePackage.Literals.CONCEPT__NAME;
import static org.casewright.model.guideline.GuidelinePackage.Literals.NAMED_ELEMENT__NAME;
import static org.casewright.model.guideline.GuidelinePackage.Literals.PARAMETER__NAME;

import org.casewright.criteria.IssueCodes;
import org.casewright.model.Wording;
import org.casewright.model.guideline.Advice;
import org.casewright.model.guideline.Concept;
import org.casewright.model.guideline.CriteriaFile;
import org.casewright.model.guideline.Definition;
import org.casewright.model.guideline.FactorTable;
import org.casewright.model.guideline.NamedElement;
import org.casewright.model.guideline.Parameter;
import org.casewright.model.guideline.Topic;
import org.casewright.model.guideline.TypicalPatient;
import org.casewright.model.guideline.Vocabulary;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.validation.Check;
import org.eclipse.xtext.validation.CheckType;

/** What is written is used. */
class UsageChecks extends CriteriaChecks {

    @Check(CheckType.NORMAL)
    void definitionIsUsed(Definition definition) {
        checkUsed(definition, "No criterion uses the definition ");
    }

    @Check(CheckType.NORMAL)
    void factorsAreUsed(FactorTable table) {
        checkUsed(table, "No sum is weighted by ");
    }

    @Check(CheckType.NORMAL)
    void adviceIsUsed(Advice advice) {
        checkUsed(advice, "No topic adds to its letter the advice ");
    }

    @Check(CheckType.NORMAL)
    void patientIsUsed(TypicalPatient patient) {
        checkUsed(patient, "No scenario is like ");
    }

    private void checkUsed(NamedElement element, String message) {
        if (element.getName() != null && !library(element).isReferred(element)) {
            warning(message + Wording.quoted(element.getName()) + ". Use it, or take it away.", element,
                    NAMED_ELEMENT__NAME, IssueCodes.NAME_UNUSED);
        }
    }

    @Check(CheckType.NORMAL)
    void parameterIsUsed(Parameter parameter) {
        if (parameter.getName() != null && !library(parameter).isReferred(parameter)) {
            warning("The definition does not use its parameter " + Wording.quoted(parameter.getName())
                    + ". Use it, or take it away.", parameter, PARAMETER__NAME, IssueCodes.NAME_UNUSED);
        }
    }

    @Check(CheckType.NORMAL)
    void topicIsTested(Topic topic) {
        if (!library(topic).isTested(topic)) {
            info("No scenario tests this topic. Write some: met, not met, not documented, and a boundary.", topic,
                    NAMED_ELEMENT__NAME, IssueCodes.TOPIC_UNTESTED);
        }
    }

    /**
     * A concept is of use where something asks for it, for a more general or for a more special one. What a file of
     * vocabularies alone has is there for cases as well.
     */
    @Check(CheckType.NORMAL)
    void conceptIsOfUse(Concept concept) {
        if (concept.getName() != null && !isShared(concept) && !library(concept).isOfUse(concept)) {
            info("No criterion asks for " + Wording.quoted(concept.getName())
                    + "; only cases may name it.", concept, CONCEPT__NAME, IssueCodes.NAME_UNUSED);
        }
    }

    private static boolean isShared(Concept concept) {
        return EcoreUtil.getRootContainer(concept) instanceof CriteriaFile file
                && file.getElements().stream().allMatch(Vocabulary.class::isInstance);
    }
}
