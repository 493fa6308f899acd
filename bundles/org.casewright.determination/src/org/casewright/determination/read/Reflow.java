package org.casewright.determination.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.casewright.determination.form.Squeezed;
import org.casewright.determination.form.Wording;
import org.casewright.determination.read.Line.Gap;

/**
 * Breaks a letter into lines anew, where the form's words and the ends of sentences tell: for letters that were
 * copied without their line breaks, or with others.
 */
final class Reflow {

    /** After a full stop the name before it may have several words; elsewhere its last one is certain. */
    private static final Pattern REVIEWER_LABEL = Pattern.compile("(?:(?<=\\. )(?:\\p{Lu}[^ :.]{0,40} ){1,4}"
            + "|(?<= )[^ :]{1,40} )guideline: (?=Decision based on|The |Decision rationale:)");
    private static final Pattern SENTENCE_END = Pattern.compile("[.?!][\"\u201D)]? ");

    private final TreeMap<Integer, Line> sources = new TreeMap<>();
    private final TreeSet<Integer> breaks = new TreeSet<>();
    private final String text;
    private final Squeezed squeezed;

    private Reflow(List<Line> lines) {
        StringBuilder joined = new StringBuilder();
        for (Line line : lines) {
            sources.put(joined.length(), line);
            Lines.join(line.text(), joined);
        }
        this.text = joined.toString();
        this.squeezed = new Squeezed(text);
    }

    static List<Line> of(List<Line> lines) {
        Reflow reflow = new Reflow(lines);
        reflow.find();
        return reflow.cut();
    }

    private void find() {
        int opening = heading(Wording.HOW_MADE, "", 0);
        int summary = heading(Wording.SUMMARY, Wording.SUMMARY_LEAD, opening);
        int issues = heading(Wording.ISSUES, Wording.ISSUES_LEAD, summary);
        TreeSet<Integer> items = items(issues);
        for (int item : items) {
            Integer next = items.higher(item);
            item(item, next == null ? text.length() : next);
        }
    }

    private int heading(String heading, String lead, int from) {
        Optional<Squeezed.Span> span = squeezed.find(heading + lead, from);
        span.ifPresent(at -> {
            breaks.add(at.start());
            breaks.add(squeezed.find(heading, at.start()).orElseThrow().end());
            breaks.add(at.end());
        });
        return span.map(Squeezed.Span::end).orElse(from);
    }

    /** Where the administrator's citations begin that follow a decision. */
    private TreeSet<Integer> items(int from) {
        TreeSet<Integer> items = new TreeSet<>();
        for (String decision : TitleFinder.DECISIONS) {
            Optional<Squeezed.Span> found = squeezed.find(":" + decision + Wording.ADMINISTRATOR_LABEL, from);
            while (found.isPresent()) {
                items.add(squeezed.find(Wording.ADMINISTRATOR_LABEL, found.get().start()).orElseThrow().start());
                found = squeezed.find(":" + decision + Wording.ADMINISTRATOR_LABEL, found.get().end());
            }
        }
        return items;
    }

    private void item(int citation, int next) {
        breaks.add(citation);
        int start = citation + Wording.ADMINISTRATOR_LABEL.length();
        Matcher reviewer = REVIEWER_LABEL.matcher(text).region(Math.min(start, next), next)
                .useTransparentBounds(true);
        if (!reviewer.find()) {
            return;
        }
        breaks.add(reviewer.start());
        squeezed.find(Wording.RATIONALE_LABEL, reviewer.start()).ifPresent(rationale -> {
            breaks.add(rationale.start());
            Matcher sentence = SENTENCE_END.matcher(text).region(Math.min(rationale.end(), next), next);
            while (sentence.find()) {
                breaks.add(sentence.end());
            }
        });
    }

    private List<Line> cut() {
        List<Line> lines = new ArrayList<>();
        breaks.add(text.length());
        int start = 0;
        for (int end : breaks) {
            Line source = sources.floorEntry(start).getValue();
            String line = text.substring(start, end);
            if (!line.isBlank()) {
                lines.add(new Line(line, source.number(), Gap.NONE, source.page()));
            }
            start = end;
        }
        return lines;
    }
}
