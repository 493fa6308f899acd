package org.casewright.tests.naive;

import java.util.ArrayList;
import java.util.List;

import org.casewright.model.guideline.Concept;
import org.casewright.model.guideline.Standing;
import org.casewright.model.imrcase.Measure;

/** How far one fact gives what a question asks for: its value, how long it has lasted, and what it comes with. */
record Weighing(Fact fact, Question question) {

    Standing standing() {
        List<Standing> parts = new ArrayList<>();
        parts.add(value().and(lasting()).standing(question.unknown()));
        for (Concept companion : question.companions()) {
            parts.add(new Companion(companion, fact, question).standing());
        }
        return Kleene.all(parts);
    }

    private Answer value() {
        if (question.value() == null) {
            return Answer.YES;
        }
        Measure measure = measure();
        return measure == null ? Answer.UNKNOWN : arguments().compare(Amount.of(measure), question.value());
    }

    /** The only value of a fact, or of several the one that has no name of its own. */
    private Measure measure() {
        List<Measure> values = fact.finding() == null ? List.of() : fact.finding().getValues();
        if (values.size() == 1) {
            return values.getFirst();
        }
        return values.stream().filter(measure -> Amount.text(measure.getName()).isEmpty()).findFirst().orElse(null);
    }

    private Answer lasting() {
        if (question.scope().lasting() == null) {
            return Answer.YES;
        }
        return arguments().elapsed(fact.start(), fact.end(question.scene().reference()), question.scope().lasting());
    }

    private Arguments arguments() {
        return question.scene().arguments();
    }
}
