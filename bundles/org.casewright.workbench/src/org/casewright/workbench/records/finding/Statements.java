package org.casewright.workbench.records.finding;

import java.util.regex.Pattern;

import org.casewright.model.imrcase.FindingStatus;
import org.casewright.text.Negation;
import org.casewright.text.Sentences;
import org.casewright.text.Span;

/** Whether a text says that something is there, is not there, was there once, or may be there. */
final class Statements {

    private static final Pattern SUSPECTED = words("possibl[ey]|probabl[ey]|likely|suspected|suspicion (?:of|for)"
            + "|suspicious for|questionable|may have|might have|rule out|r/o|cannot (?:be )?exclude[d]?|concern for"
            + "|differential");
    private static final Pattern HISTORICAL = words("history of|h/o|hx of|status post|s/p|previous(?:ly)?|prior"
            + "|in the past|formerly|resolved");

    private Statements() {
    }

    private static Pattern words(String alternatives) {
        return Pattern.compile("(?<![\\p{L}\\p{Nd}])(?:" + alternatives + ")(?![\\p{L}\\p{Nd}])",
                Pattern.CASE_INSENSITIVE);
    }

    /** What the text says of a mention in it. */
    static FindingStatus of(String text, Span mention) {
        String before = text.substring(sentence(text, mention).offset(), mention.offset());
        if (SUSPECTED.matcher(before).find()) {
            return FindingStatus.SUSPECTED;
        } else if (Negation.isNegated(text, mention)) {
            return FindingStatus.ABSENT;
        }
        return HISTORICAL.matcher(before).find() ? FindingStatus.HISTORICAL : FindingStatus.PRESENT;
    }

    private static Span sentence(String text, Span mention) {
        return Sentences.split(text).stream().filter(sentence -> sentence.contains(mention)).findFirst()
                .orElse(Span.between(0, text.length()));
    }
}
