package org.casewright.criteria.ide.describe;

import java.util.List;

import org.casewright.criteria.ide.answer.Description;
import org.casewright.criteria.ide.document.Document;
import org.casewright.criteria.ide.document.Found;
import org.casewright.model.guideline.Abbreviation;
import org.casewright.model.guideline.Concept;
import org.casewright.model.guideline.GuidelinePackage;
import org.casewright.model.guideline.Unit;
import org.casewright.model.guideline.Vocabulary;
import org.casewright.model.imrcase.Method;

/** Describes concepts. */
final class Concepts {

    private Concepts() {
    }

    static Description of(Concept concept, Document file) {
        Facts facts = new Facts().add("meaning", concept.getDefinition()).addAll("also called", concept.getSynonyms())
                .addAll("abbreviated", abbreviations(concept, file)).addConcepts("is a", concept.getParents())
                .addConcepts("within", concept.getWholes()).addConcepts("corresponds to", concept.getCounterparts());
        if (Found.is(concept.getRegion())) {
            facts.add("at", Facts.term(concept.getRegion()));
        }
        if (concept.getMethod() != Method.UNSPECIFIED) {
            facts.add("found by", concept.getMethod().getLiteral());
        }
        if (concept.getUnit() != null) {
            facts.add("measured in", words(concept.getUnit()));
        }
        concept.getCodes().forEach(code -> facts.addAll(code.getSystem(), code.getCodes()));
        facts.add("vocabulary", concept.eContainer() instanceof Vocabulary vocabulary ? vocabulary.getName() : "");
        return facts.of(concept.getKind().getLiteral() + " " + concept.getName(), concept.getLabel(), concept);
    }

    private static List<String> abbreviations(Concept concept, Document file) {
        return file.names().all(GuidelinePackage.Literals.VOCABULARY).stream()
                .map(vocabulary -> (Vocabulary) vocabulary.getEObjectOrProxy())
                .flatMap(vocabulary -> vocabulary.getAbbreviations().stream())
                .filter(abbreviation -> abbreviation.getConcept() == concept).map(Abbreviation::getText).toList();
    }

    static String words(Unit unit) {
        String per = unit.getPer() == null ? ""
                : " per " + (unit.getPerAmount() == null ? "" : unit.getPerAmount().toPlainString() + " ")
                        + unit.getPer();
        return unit.getName() + per;
    }
}
