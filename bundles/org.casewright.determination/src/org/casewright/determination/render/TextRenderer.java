package org.casewright.determination.render;

import java.util.List;
import java.util.stream.Collectors;

import org.casewright.determination.letter.HeaderField;
import org.casewright.determination.letter.Letter;
import org.casewright.determination.letter.Paragraph;
import org.casewright.determination.letter.Section;

/** Renders a letter as plain text, its lines filled to the width of the printed form. */
public final class TextRenderer {

    private static final int WIDTH = 96;
    private static final String BETWEEN_FIELDS = "    ";

    /** The letter; lines end with a line feed. */
    public String render(Letter letter) {
        StringBuilder text = new StringBuilder();
        letter.header().forEach(row -> text.append(line(row.fields())).append('\n'));
        for (Section section : letter.sections()) {
            text.append(text.isEmpty() ? "" : "\n").append(section.heading()).append('\n');
            boolean first = true;
            for (Paragraph paragraph : section.paragraphs()) {
                text.append(first || paragraph.close() ? "" : "\n");
                fill(paragraph.text(), text);
                first = false;
            }
        }
        return text.toString();
    }

    private static String line(List<HeaderField> fields) {
        return fields.stream().map(field -> (field.label() + " " + field.value().text()).strip())
                .collect(Collectors.joining(BETWEEN_FIELDS));
    }

    private static void fill(String paragraph, StringBuilder text) {
        paragraph.lines().forEach(line -> {
            int start = text.length();
            for (String word : line.strip().split(" +")) {
                boolean full = text.length() - start + 1 + word.length() > WIDTH;
                // A line that ends in a hyphen would be read as a broken word.
                if (text.length() > start && full && text.charAt(text.length() - 1) != '-') {
                    text.append('\n');
                    start = text.length();
                } else if (text.length() > start) {
                    text.append(' ');
                }
                text.append(word);
            }
            text.append('\n');
        });
    }
}
