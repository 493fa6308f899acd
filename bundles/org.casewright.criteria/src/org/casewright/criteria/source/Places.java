package org.casewright.criteria.source;

import org.casewright.model.Place;

/** Lines and columns of a text. */
final class Places {

    private Places() {
    }

    /** The place of some characters, counting lines and columns from 1. */
    static Place at(String source, String text, int offset, int length) {
        int line = 1;
        int lineStart = 0;
        for (int next = text.indexOf('\n'); next >= 0 && next < offset; next = text.indexOf('\n', next + 1)) {
            line++;
            lineStart = next + 1;
        }
        return Place.text(source, line, offset - lineStart + 1, offset, length);
    }
}
