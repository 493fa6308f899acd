package org.casewright.determination.form;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.casewright.model.PartialDate;
import org.casewright.model.imrcase.Case;
import org.casewright.model.imrcase.Claim;
import org.casewright.model.imrcase.Priority;

/** Reads the value of a cell of the header table, after which words may stand that are no part of the table. */
record HeaderValue(HeaderCell cell, Case imr) {

    /** Case numbers of the forms; extraction may split them. */
    private static final Pattern SPLIT_NUMBER = Pattern.compile("CM\\d\\d-\\d{7}");

    /** Other case numbers; the case's file is called so. */
    private static final Pattern NUMBER = Pattern.compile("[A-Za-z0-9][A-Za-z0-9-]{0,39}");

    /** The longest values are those of several dates of injury. */
    private static final int MOST_WORDS = 20;

    /** Places the longest beginning of the text that is a value, and gives what follows it: all where none is. */
    String read(String text) {
        List<String> words = List.of(text.split(" "));
        for (int end = Math.min(words.size(), MOST_WORDS); end > 0; end--) {
            String rest = String.join(" ", words.subList(end, words.size()));
            if (isApart(rest) && place(String.join(" ", words.subList(0, end)))) {
                return rest;
            }
        }
        return text;
    }

    /** Figures and signs after a value make it another one, such as a range of dates. */
    private static boolean isApart(String rest) {
        return rest.isEmpty() || Character.isLetter(rest.charAt(0));
    }

    private boolean place(String value) {
        return switch (cell) {
        case NUMBER -> placeNumber(value);
        case PRIORITY -> placePriority(Priority.get(value));
        case INJURY -> placeInjury(value);
        default -> placeDate(FormDate.read(value));
        };
    }

    private boolean placeNumber(String value) {
        String number = Squeezed.of(value);
        boolean valid = SPLIT_NUMBER.matcher(number).matches() || NUMBER.matcher(value).matches();
        if (valid) {
            imr.setNumber(number);
        }
        return valid;
    }

    private boolean placePriority(Priority priority) {
        if (priority != null) {
            imr.getClaim().setPriority(priority);
        }
        return priority != null;
    }

    private boolean placeInjury(String value) {
        List<Optional<PartialDate>> dates = Arrays.stream(value.split(",")).map(FormDate::read).toList();
        boolean valid = dates.stream().allMatch(Optional::isPresent);
        if (valid) {
            dates.forEach(date -> imr.getClaim().getDatesOfInjury().add(date.get()));
        }
        return valid;
    }

    private boolean placeDate(Optional<PartialDate> date) {
        Claim claim = imr.getClaim();
        date.ifPresent(read -> claim.eSet(cell.feature(), read));
        return date.isPresent();
    }
}
