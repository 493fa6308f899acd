package org.casewright.workbench.letter;

import java.util.ArrayList;
import java.util.List;

import org.casewright.determination.letter.HeaderField;
import org.casewright.determination.letter.HeaderRow;
import org.casewright.determination.letter.Letter;
import org.casewright.determination.letter.Paragraph;
import org.casewright.determination.letter.Run;
import org.casewright.determination.letter.Section;

/**
 * A stretch of the letter that has one source in the case.
 *
 * @param text as the letter has it
 * @param source the path of the element that it shows; empty for fixed wording
 * @param offset where in the source's text it begins
 * @param target the path of the element that a reader means who points at it: its source or, for fixed wording, that of
 *        what it introduces; empty where it belongs to no element
 */
public record Passage(String text, String source, int offset, String target) {

    /** The passages of a letter in the order in which they are printed. */
    public static List<Passage> of(Letter letter) {
        List<Passage> passages = new ArrayList<>();
        for (HeaderRow row : letter.header()) {
            row.fields().forEach(field -> add(List.of(label(field), field.value()), passages));
        }
        for (Section section : letter.sections()) {
            add(List.of(new Run(section.heading(), true, "")), passages);
            for (Paragraph paragraph : section.paragraphs()) {
                add(paragraph.runs(), passages);
            }
        }
        return List.copyOf(passages);
    }

    private static Run label(HeaderField field) {
        return new Run(field.label(), true, "");
    }

    private static void add(List<Run> block, List<Passage> passages) {
        for (int i = 0; i < block.size(); i++) {
            Run run = block.get(i);
            passages.add(new Passage(run.text(), run.source(), run.offset(), target(block, i)));
        }
    }

    /** Labels stand before what they name; only where nothing follows is what precedes meant. */
    private static String target(List<Run> block, int index) {
        for (Run run : block.subList(index, block.size())) {
            if (!run.isForm()) {
                return run.source();
            }
        }
        return block.subList(0, index).reversed().stream().filter(run -> !run.isForm()).map(Run::source).findFirst()
                .orElse("");
    }
}
