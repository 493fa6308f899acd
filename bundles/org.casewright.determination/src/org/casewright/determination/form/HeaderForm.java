package org.casewright.determination.form;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.casewright.determination.compose.HeaderField;
import org.casewright.determination.compose.HeaderRow;
import org.casewright.determination.compose.Run;
import org.casewright.model.ElementPath;
import org.casewright.model.PartialDate;
import org.casewright.model.imrcase.Case;
import org.casewright.model.imrcase.Claim;
import org.casewright.model.imrcase.Priority;

/** The header table: the case number, the dates of the review and its priority. */
public final class HeaderForm {

    private static final List<List<HeaderCell>> ROWS = List.of(List.of(HeaderCell.NUMBER),
            List.of(HeaderCell.ASSIGNED, HeaderCell.INJURY), List.of(HeaderCell.DECIDED, HeaderCell.DENIAL),
            List.of(HeaderCell.PRIORITY, HeaderCell.RECEIVED));

    private HeaderForm() {
    }

    /** Empty where the case has none of what the table shows, as in letters published without it. */
    public static List<HeaderRow> print(Case imr) {
        boolean known = Arrays.stream(HeaderCell.values()).filter(cell -> cell != HeaderCell.PRIORITY)
                .anyMatch(cell -> !cell.text(imr).isEmpty());
        return known ? ROWS.stream().map(row -> row(imr, row)).toList() : List.of();
    }

    private static HeaderRow row(Case imr, List<HeaderCell> cells) {
        return new HeaderRow(cells.stream().map(cell -> field(imr, cell)).toList());
    }

    private static HeaderField field(Case imr, HeaderCell cell) {
        String source = ElementPath.of(cell.owner(imr), cell.feature());
        return new HeaderField(cell.label(), new Run(cell.text(imr), false, source));
    }

    /**
     * Reads the text of the table, in whatever order its cells stand.
     *
     * @return what has no place in the case; empty where all was placed
     */
    public static String read(String text, Case imr) {
        Map<HeaderCell, Squeezed.Span> labels = labels(text);
        StringBuilder rest = new StringBuilder();
        int first = labels.values().stream().mapToInt(Squeezed.Span::start).min().orElse(text.length());
        rest.append(text, 0, first);
        labels.forEach((cell, label) -> {
            String value = Template.tidy(text.substring(label.end(), end(labels, label, text.length())));
            if (!value.isEmpty() && !place(cell, value, imr)) {
                rest.append(' ').append(cell.label()).append(' ').append(value);
            }
        });
        return Template.tidy(rest.toString());
    }

    private static Map<HeaderCell, Squeezed.Span> labels(String text) {
        Squeezed squeezed = new Squeezed(text);
        Map<HeaderCell, Squeezed.Span> labels = new EnumMap<>(HeaderCell.class);
        for (HeaderCell cell : HeaderCell.values()) {
            squeezed.find(cell.label(), 0).ifPresent(span -> labels.put(cell, span));
        }
        return labels;
    }

    private static int end(Map<HeaderCell, Squeezed.Span> labels, Squeezed.Span label, int length) {
        return labels.values().stream().mapToInt(Squeezed.Span::start).filter(start -> start >= label.end()).min()
                .orElse(length);
    }

    private static boolean place(HeaderCell cell, String value, Case imr) {
        Claim claim = imr.getClaim();
        if (cell == HeaderCell.NUMBER) {
            imr.setNumber(Squeezed.of(value));
            return true;
        }
        if (cell == HeaderCell.PRIORITY) {
            Priority priority = Priority.get(value);
            claim.setPriority(priority == null ? Priority.STANDARD : priority);
            return priority != null;
        }
        if (cell == HeaderCell.INJURY) {
            return placeInjury(value, claim);
        }
        Optional<PartialDate> date = FormDate.read(value);
        date.ifPresent(read -> claim.eSet(cell.feature(), read));
        return date.isPresent();
    }

    private static boolean placeInjury(String value, Claim claim) {
        List<Optional<PartialDate>> dates = Arrays.stream(value.split(",")).map(FormDate::read).toList();
        if (dates.stream().anyMatch(Optional::isEmpty)) {
            return false;
        }
        dates.forEach(date -> claim.getDatesOfInjury().add(date.get()));
        return true;
    }
}
