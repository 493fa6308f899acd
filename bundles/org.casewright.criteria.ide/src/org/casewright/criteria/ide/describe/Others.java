package org.casewright.criteria.ide.describe;

import org.casewright.criteria.ide.answer.Description;
import org.casewright.criteria.ide.document.Document;
import org.casewright.criteria.ide.document.Found;
import org.casewright.model.guideline.Advice;
import org.casewright.model.guideline.Criterion;
import org.casewright.model.guideline.CriterionDefinition;
import org.casewright.model.guideline.FactorTable;
import org.casewright.model.guideline.Parameter;
import org.casewright.model.guideline.Pinpoint;
import org.casewright.model.guideline.SumDefinition;
import org.casewright.model.guideline.Topic;
import org.casewright.model.guideline.TypicalPatient;
import org.casewright.model.guideline.Vocabulary;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/** Describes what is neither a concept nor a guideline or topic. */
final class Others {

    private static final int LONGEST = 160;

    private Others() {
    }

    static Description of(Vocabulary vocabulary) {
        return new Facts().add("concepts", Integer.toString(vocabulary.getConcepts().size()))
                .of("vocabulary " + vocabulary.getName(), vocabulary.getLabel(), vocabulary);
    }

    static Description of(CriterionDefinition definition) {
        Facts facts = new Facts();
        definition.getParameters().forEach(parameter -> facts.add(parameter.getName(), in(parameter)));
        facts.add("when", definition.getCriterion() == null ? "" : text(definition.getCriterion().getCondition()));
        return facts.of("definition " + definition.getName(), definition.getLabel(), definition);
    }

    static Description of(SumDefinition sum) {
        Facts facts = new Facts().add("in", sum.getUnit() == null ? "" : Concepts.words(sum.getUnit()))
                .add("of", Found.is(sum.getSubject()) ? "daily dose of " + Facts.term(sum.getSubject()) : "");
        if (Found.is(sum.getFactors())) {
            facts.add("weighted by", sum.getFactors().getName());
        }
        return facts.of("sum " + sum.getName(), sum.getLabel(), sum);
    }

    static Description of(FactorTable table) {
        return new Facts().add("drugs", Integer.toString(table.getRows().size()))
                .of("factors " + table.getName(), table.getLabel(), table);
    }

    static Description of(Advice advice) {
        return new Facts().of("advice " + advice.getName(), advice.getText(), advice);
    }

    static Description of(TypicalPatient patient) {
        Facts facts = new Facts();
        patient.getRequests().forEach(request -> facts.add("requests", text(request).replaceFirst("^requests ", "")));
        patient.getGivens().forEach(given -> facts.add("given", text(given).replaceFirst("^given ", "")));
        return facts.of("patient " + patient.getName(), patient.getLabel(), patient);
    }

    static Description of(Parameter parameter) {
        return new Facts().of("parameter " + parameter.getName(), in(parameter), parameter);
    }

    private static String in(Parameter parameter) {
        return parameter.getUnit() == null ? "" : "in " + Concepts.words(parameter.getUnit());
    }

    static Description of(Criterion criterion) {
        Facts facts = new Facts().add("paraphrase", criterion.getParaphrase()).add("quote", criterion.getQuote())
                .add("source", Guidelines.words(pinpoint(criterion)));
        return facts.of("criterion " + criterion.getLabel(), text(criterion.getCondition()), criterion);
    }

    /** Its own, or that of the nearest criterion or topic around it. */
    private static Pinpoint pinpoint(EObject part) {
        return switch (part) {
        case Criterion criterion when criterion.getPinpoint() != null -> criterion.getPinpoint();
        case Topic topic -> topic.getPinpoint();
        case null -> null;
        default -> pinpoint(part.eContainer());
        };
    }

    /** What is written, on one line and not too much of it. */
    private static String text(EObject object) {
        if (object == null || NodeModelUtils.getNode(object) == null) {
            return "";
        }
        return Document.words(object, LONGEST);
    }
}
