package org.casewright.workbench.records.packet;

import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.casewright.model.PartialDate;
import org.casewright.text.DateMention;
import org.casewright.text.Dates;

/** A date that stands right behind its label: {@code Date of Injury (MM/DD/YYYY): 10/31/2016}. */
final class LabelledDate {

    /** As long as dates are, in words and with the day of the week. */
    private static final int LONGEST = 40;

    private final Pattern label;

    /** @param labels a regular expression of the words */
    LabelledDate(String labels) {
        label = Pattern.compile("(?<!\\p{L})(?:" + labels + ")(?:\\s*\\([^)\\n]{0,30}\\))?[\\s:]*",
                Pattern.CASE_INSENSITIVE);
    }

    Optional<PartialDate> in(String text) {
        Matcher found = label.matcher(text);
        while (found.find()) {
            String behind = text.substring(found.end(), Math.min(text.length(), found.end() + LONGEST));
            Optional<PartialDate> date = Dates.find(behind).stream().filter(mention -> mention.span().offset() == 0)
                    .map(LabelledDate::partial).findFirst();
            if (date.isPresent()) {
                return date;
            }
        }
        return Optional.empty();
    }

    private static PartialDate partial(DateMention mention) {
        return mention.from().equals(mention.to()) ? PartialDate.of(mention.from())
                : PartialDate.of(YearMonth.from(mention.from()));
    }
}
