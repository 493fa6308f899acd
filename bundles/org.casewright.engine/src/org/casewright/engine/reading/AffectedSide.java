package org.casewright.engine.reading;

import java.util.List;
import java.util.regex.Pattern;

import org.casewright.engine.rules.Side;
import org.casewright.text.BodySide;
import org.casewright.text.SideMention;
import org.casewright.text.Sides;

/** The side that a text is about. */
public final class AffectedSide {

    /** What says right before a side that nothing is wrong there. */
    private static final Pattern SPARED = Pattern.compile(
            "\\b(?:negative|normal|absent|intact|unremarkable|not|5/5)(?: (?:on|in|at|for|of|the)){1,2} $",
            Pattern.CASE_INSENSITIVE);

    private AffectedSide() {
    }

    /** The side that the words name; left and right are bilateral; unspecified where they name none. */
    public static Side in(String text) {
        List<SideMention> all = Sides.find(text);
        List<SideMention> affected = all.stream().filter(side -> !isSpared(side, text)).toList();
        List<SideMention> meant = affected.isEmpty() ? all : affected;
        return BodySide.combined(meant.stream().map(SideMention::side).toList())
                .map(side -> Side.valueOf(side.name())).orElse(Side.UNSPECIFIED);
    }

    /** "Positive on the left and negative on the right" is of the left. */
    private static boolean isSpared(SideMention side, String text) {
        return SPARED.matcher(text.substring(0, side.span().offset())).find();
    }
}
