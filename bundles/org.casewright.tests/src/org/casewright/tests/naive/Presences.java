package org.casewright.tests.naive;

import java.util.ArrayList;
import java.util.List;

import org.casewright.model.guideline.Concept;
import org.casewright.model.guideline.Polarity;
import org.casewright.model.guideline.Presence;
import org.casewright.model.guideline.Standing;

/** Whether something is present, absent or ruled out. */
final class Presences {

    private Presences() {
    }

    static Outcome of(Presence presence, Scene scene) {
        List<Standing> standings = new ArrayList<>();
        List<Fact> support = new ArrayList<>();
        boolean negative = presence.getPolarity() != Polarity.PRESENT;
        for (Concept concept : presence.getConcepts()) {
            Question question = Question.of(presence, concept, scene);
            standings.add(negative ? absent(question) : present(question));
            support.addAll(negative ? new Dispute(question).against() : supporting(question));
        }
        return new Outcome(negative ? Kleene.all(standings) : Kleene.any(standings), List.of(), support);
    }

    static Standing present(Question question) {
        Dispute dispute = new Dispute(question);
        Standing standing = dispute.against().isEmpty() ? undisputed(dispute) : disputed(dispute);
        boolean companionMissing = question.companions().stream().anyMatch(companion -> isMissing(companion, question));
        return Kleene.isUnknown(standing) && companionMissing ? Standing.NOT_MET : standing;
    }

    private static Standing undisputed(Dispute dispute) {
        List<Standing> certain = dispute.standings();
        Standing unknown = dispute.question().unknown();
        Standing standing = certain.isEmpty() ? unknown : Kleene.any(certain);
        return standing == Standing.NOT_MET && dispute.isUnclear() ? unknown : standing;
    }

    private static Standing disputed(Dispute dispute) {
        return dispute.mayHold() ? Standing.CONFLICTING : Standing.NOT_MET;
    }

    private static boolean isMissing(Concept companion, Question question) {
        Question own = Question.simple(companion, question.scope(), question.scene());
        return present(own) == Standing.NOT_MET;
    }

    /** The method asked for is that of the negative; a positive counts by whatever method it was found. */
    private static Standing absent(Question question) {
        boolean absent = !new Dispute(question).against().isEmpty();
        boolean present = new Dispute(question.byAnyMethod()).standings().contains(Standing.MET);
        if (absent && present) {
            return Standing.CONFLICTING;
        }
        return Answer.of(absent, present).standing(question.unknown());
    }

    private static List<Fact> supporting(Question question) {
        return new Dispute(question).certain().stream()
                .filter(fact -> new Weighing(fact, question).standing() == Standing.MET).toList();
    }
}
