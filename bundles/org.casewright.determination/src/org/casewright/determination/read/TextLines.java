package org.casewright.determination.read;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.casewright.model.IssuesException;

/** The lines of a letter that was saved as text, with a form feed or a few empty lines between pages. */
final class TextLines {

    /** A letter of ten pages has 40,000. */
    private static final int MAX_CHARACTERS = 4_000_000;

    private static final char FORM_FEED = '\f';
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final Faults faults;

    TextLines(Faults faults) {
        this.faults = faults;
    }

    List<Line> read(byte[] content) throws IssuesException {
        String text = decode(content);
        if (text.isBlank()) {
            throw faults.unreadable("The file is empty.");
        }
        if (text.length() > MAX_CHARACTERS) {
            throw faults.unreadable("The file has " + text.length() + " characters, more than any letter.");
        }
        return lines(text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text);
    }

    private String decode(byte[] content) throws IssuesException {
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
            int binary = text.indexOf('\0');
            if (binary >= 0) {
                throw faults.unreadable("The file is neither PDF nor text: it has a zero byte.");
            }
            return text;
        } catch (CharacterCodingException e) {
            throw faults.unreadable("The file is neither PDF nor text in UTF-8. Save the text in UTF-8.");
        }
    }

    private static List<Line> lines(String text) {
        List<String> raw = text.lines().toList();
        LineCollector lines = new LineCollector(raw.stream().anyMatch(TextLines::isMarked));
        boolean doubleSpaced = isDoubleSpaced(raw);
        boolean afterText = false;
        for (String line : raw) {
            boolean page = line.indexOf(FORM_FEED) >= 0;
            if (page) {
                lines.endPage();
            }
            if (doubleSpaced && afterText && line.isEmpty()) {
                lines.skip();
            } else {
                lines.add(line.replace(FORM_FEED, ' '), page);
            }
            afterText = !line.isBlank();
        }
        return lines.lines();
    }

    /** An empty paragraph, as extraction writes it, is a line with a blank in it. */
    private static boolean isMarked(String line) {
        return !line.isEmpty() && line.isBlank() && line.indexOf(FORM_FEED) < 0;
    }

    /** Whether an empty line follows every line of text, as in letters saved from a word processor. */
    private static boolean isDoubleSpaced(List<String> raw) {
        int followed = 0;
        int text = 0;
        for (int i = 0; i + 1 < raw.size(); i++) {
            if (!raw.get(i).isBlank()) {
                text++;
                followed += raw.get(i + 1).isEmpty() ? 1 : 0;
            }
        }
        return text > 1 && followed * 10 >= text * 9;
    }
}
