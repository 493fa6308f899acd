package org.casewright.determination.form;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.casewright.model.PartialDate;
import org.casewright.model.imrcase.Case;
import org.casewright.model.imrcase.Claim;
import org.casewright.model.imrcase.Priority;

/** Reads the header table into a case. */
public final class HeaderReader {

    /** Case numbers are CM16-0231706 and the like; the case's file is called so. */
    private static final Pattern NUMBER = Pattern.compile("[A-Za-z0-9][A-Za-z0-9-]{0,39}");

    private final Case imr;

    public HeaderReader(Case imr) {
        this.imr = imr;
    }

    /**
     * Reads the text of the table, in whatever order its cells stand.
     *
     * @return what has no place in the case; empty where all was placed
     */
    public String read(String text) {
        Map<HeaderCell, Squeezed.Span> labels = labels(text);
        StringBuilder unplaced = new StringBuilder(text.substring(0, next(labels, 0, text.length())));
        labels.forEach((cell, label) -> {
            String value = Template.tidy(text.substring(label.end(), next(labels, label.end(), text.length())));
            if (!value.isEmpty() && !place(cell, value)) {
                unplaced.append(' ').append(cell.label()).append(' ').append(value);
            }
        });
        return Template.tidy(unplaced.toString());
    }

    private static Map<HeaderCell, Squeezed.Span> labels(String text) {
        Squeezed squeezed = new Squeezed(text);
        Map<HeaderCell, Squeezed.Span> labels = new EnumMap<>(HeaderCell.class);
        for (HeaderCell cell : HeaderCell.values()) {
            squeezed.find(cell.label(), 0).ifPresent(span -> labels.put(cell, span));
        }
        return labels;
    }

    private static int next(Map<HeaderCell, Squeezed.Span> labels, int from, int end) {
        return labels.values().stream().mapToInt(Squeezed.Span::start).filter(start -> start >= from).min().orElse(end);
    }

    private boolean place(HeaderCell cell, String value) {
        return switch (cell) {
        case NUMBER -> placeNumber(Squeezed.of(value));
        case PRIORITY -> placePriority(Priority.get(value));
        case INJURY -> placeInjury(value);
        default -> placeDate(cell, FormDate.read(value));
        };
    }

    private boolean placeNumber(String number) {
        boolean valid = NUMBER.matcher(number).matches();
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

    private boolean placeDate(HeaderCell cell, Optional<PartialDate> date) {
        Claim claim = imr.getClaim();
        date.ifPresent(read -> claim.eSet(cell.feature(), read));
        return date.isPresent();
    }
}
