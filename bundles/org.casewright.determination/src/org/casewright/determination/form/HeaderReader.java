package org.casewright.determination.form;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.casewright.model.imrcase.Case;

/** Reads the header table into a case. */
public final class HeaderReader {

    /** What has no place in the case, and the label that it follows; an empty one for what stands before all. */
    public record Rest(String label, String text) {
    }

    private final Case imr;

    public HeaderReader(Case imr) {
        this.imr = imr;
    }

    /** Reads the text of the table, in whatever order its cells stand. Gives what has no place in the case. */
    public List<Rest> read(String text) {
        Map<HeaderCell, Squeezed.Span> labels = labels(text);
        List<Rest> rests = new ArrayList<>();
        rests.add(new Rest("", Template.tidy(text.substring(0, next(labels, 0, text.length())))));
        if (!labels.isEmpty()) {
            Arrays.stream(HeaderCell.values()).filter(cell -> !labels.containsKey(cell)).map(HeaderCell::label)
                    .forEach(imr.getOmittedLabels()::add);
        }
        labels.forEach((cell, label) -> {
            String value = Template.tidy(text.substring(label.end(), next(labels, label.end(), text.length())));
            if (!value.isEmpty()) {
                rests.add(new Rest(cell.label(), new HeaderValue(cell, imr).read(value)));
            }
        });
        return rests.stream().filter(rest -> !rest.text().isEmpty()).toList();
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
}
