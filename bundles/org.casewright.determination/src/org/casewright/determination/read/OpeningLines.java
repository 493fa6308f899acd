package org.casewright.determination.read;

import java.util.Optional;

import org.casewright.determination.form.OpeningReader;

/**
 * The lines of the first section, which may have lines in their midst that are no part of it.
 *
 * @param foreign the first of those lines
 * @param goesOn the line after them; the same where there are none
 */
record OpeningLines(int from, int foreign, int goesOn, int to) {

    /** In letters the section has a dozen lines; nothing is looked for in one that is much longer. */
    private static final int MOST_LINES = 60;
    private static final int MOST_CHARACTERS = 20_000;

    /** The section without the fewest lines that it needs to be without; empty where other words stand there. */
    static Optional<OpeningLines> find(Lines lines, int from, int to) {
        OpeningLines whole = new OpeningLines(from, to, to, to);
        if (whole.isOpening(lines)) {
            return Optional.of(whole);
        }
        boolean tooLong = to - from > MOST_LINES || lines.text(from, to).length() > MOST_CHARACTERS;
        for (int size = 1; size < to - from && !tooLong; size++) {
            for (int foreign = from; foreign + size <= to; foreign++) {
                OpeningLines part = new OpeningLines(from, foreign, foreign + size, to);
                if (part.isOpening(lines)) {
                    return Optional.of(part);
                }
            }
        }
        return Optional.empty();
    }

    private boolean isOpening(Lines lines) {
        return OpeningReader.isOpening(text(lines));
    }

    String text(Lines lines) {
        return lines.text(from, foreign) + " " + lines.text(goesOn, to);
    }
}
