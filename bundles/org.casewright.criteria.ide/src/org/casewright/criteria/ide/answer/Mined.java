package org.casewright.criteria.ide.answer;

import java.util.List;

/**
 * What is shown beside the lines of a file.
 *
 * @param minings by place
 * @param isComplete false where errors keep a part of the file from being judged, so that its lines have none
 */
public record Mined(List<Mining> minings, boolean isComplete) {

    /** Of a file that is not judged. */
    public static final Mined NOTHING = new Mined(List.of(), false);

    public Mined {
        minings = List.copyOf(minings);
    }
}
