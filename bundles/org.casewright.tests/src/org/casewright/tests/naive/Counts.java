package org.casewright.tests.naive;

import java.util.List;

import org.casewright.model.guideline.Comparison;
import org.casewright.model.guideline.Concept;
import org.casewright.model.guideline.ConceptKind;
import org.casewright.model.guideline.Count;
import org.casewright.model.guideline.Quantity;
import org.casewright.model.guideline.Source;
import org.casewright.model.guideline.Standing;

/** How many different findings are present, or how much of some services was given, authorized and requested. */
record Counts(Count count, Scene scene) {

    Standing standing() {
        return count.getConcepts().stream().allMatch(Counts::isService) ? amounts() : findings();
    }

    private static boolean isService(Concept concept) {
        return concept.getKind() == ConceptKind.SERVICE || concept.getKind() == ConceptKind.DRUG;
    }

    private Scope scope() {
        return Scope.of(count).within(count.getWindow());
    }

    private Standing findings() {
        List<Concept> asked = scene.vocabularies().concepts().stream()
                .filter(concept -> Vocabularies.isAnyOf(concept, count.getConcepts())).toList();
        List<Concept> met = asked.stream().filter(concept -> presence(concept) == Standing.MET).toList();
        List<Standing> open = asked.stream().filter(scene.vocabularies()::isLeaf).map(this::presence)
                .filter(Kleene::isUnknown).toList();
        long known = met.stream().filter(concept -> isMostSpecial(concept, met)).count();
        Range number = new Range(decimal(known), decimal(known + open.size()));
        return compare(number, count.getComparison(), open.isEmpty() ? Standing.OPEN : Kleene.any(open));
    }

    private Standing presence(Concept concept) {
        return Presences.present(Question.simple(concept, scope(), scene));
    }

    private static boolean isMostSpecial(Concept concept, List<Concept> met) {
        return met.stream().noneMatch(other -> other != concept && Vocabularies.isA(other, concept));
    }

    private static java.math.BigDecimal decimal(long number) {
        return java.math.BigDecimal.valueOf(number);
    }

    private Standing amounts() {
        List<Source> sources = count.getCounting().isEmpty() ? List.of(Source.DONE) : count.getCounting();
        Quantity bound = scene.arguments().resolve(count.getComparison().getBound());
        Tally tally = new Tally(count.getConcepts(), scope(), Amount.of(bound).name(), scene);
        Standing unknown = unknown(tally);
        if (sources.contains(Source.DONE) && tally.contradicts()) {
            return Standing.CONFLICTING;
        }
        return compare(tally.sum(sources), count.getComparison(), unknown);
    }

    private static Standing unknown(Tally tally) {
        return Kleene.all(tally.services().stream().map(service -> tally.of(service).unknown()).toList());
    }

    /** The unit of a number of things is the things themselves: it is not looked at. */
    private Standing compare(Range number, Comparison comparison, Standing unknown) {
        String unit = Amount.of(scene.arguments().resolve(comparison.getBound())).name();
        Amount counted = new Amount(number, unit, java.math.BigDecimal.ONE, "");
        return scene.arguments().compare(counted, comparison).standing(unknown);
    }
}
