package org.casewright.engine.check;

import java.util.List;
import java.util.function.Consumer;

import org.casewright.engine.words.Dates;
import org.casewright.model.Issue;
import org.casewright.model.Place;

/**
 * DATE-4, first part: injury, utilization review, application, assignment and decision follow each other. A
 * date that is known to the month or year is wrong only where no day of it would be right.
 */
final class OrderOfDates implements CaseCheck {

    @Override
    public String code() {
        return "DATE-4";
    }

    @Override
    public void check(LetterFacts facts, Consumer<Issue> issues) {
        List<HeaderDate> dates = facts.dates();
        for (int later = 1; later < dates.size(); later++) {
            for (int earlier = later - 1; earlier >= 0; earlier--) {
                if (isReversed(dates.get(earlier), dates.get(later))) {
                    issues.accept(issue(dates.get(earlier), dates.get(later)));
                    break;
                }
            }
        }
    }

    private static boolean isReversed(HeaderDate earlier, HeaderDate later) {
        return earlier.event() != later.event() && earlier.date().from().isAfter(later.date().to());
    }

    private static String words(HeaderDate date) {
        return Dates.of(date.date().from(), date.date().to());
    }

    private Issue issue(HeaderDate earlier, HeaderDate later) {
        String words = later.event().words();
        String message = Character.toUpperCase(words.charAt(0)) + words.substring(1) + ", " + words(later)
                + ", lies before " + earlier.event().words() + ", " + words(earlier)
                + ". Correct the one that is wrong.";
        return Issue.error(code(), message, Place.element(later.element(), 0, later.date().toString().length()));
    }
}
