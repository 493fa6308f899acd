package org.casewright.engine.compile;

import org.casewright.engine.rules.Phrases;
import org.casewright.engine.rules.Pinpoint;
import org.casewright.model.guideline.Criterion;

/** Texts and places of the model; what is unset is empty. */
final class Texts {

    private Texts() {
    }

    static String orEmpty(String text) {
        return text == null ? "" : text;
    }

    static Phrases phrases(Criterion criterion) {
        return new Phrases(orEmpty(criterion.getParaphrase()), orEmpty(criterion.getQuote()),
                orEmpty(criterion.getMet()), orEmpty(criterion.getNotMet()), orEmpty(criterion.getNotDocumented()));
    }

    /** What is said of a clause that is no criterion. */
    static Phrases phrases(String paraphrase, String quote) {
        return new Phrases(orEmpty(paraphrase), orEmpty(quote), "", "", "");
    }

    static Pinpoint pinpoint(org.casewright.model.guideline.Pinpoint pinpoint) {
        return pinpoint == null ? Pinpoint.NONE : new Pinpoint(orEmpty(pinpoint.getChapter()),
                orEmpty(pinpoint.getSection()), orEmpty(pinpoint.getPages()));
    }
}
