package org.casewright.determination.draft;

import org.casewright.engine.words.English;
import org.casewright.model.imrcase.DisputedItem;

/** The title of an item as it reads within a sentence. */
final class Titles {

    /** What the form puts before a service that goes with a surgery. */
    private static final String ASSOCIATED = "Associated surgical service:";

    private Titles() {
    }

    /** {@code a left trigger point injection}; what the title says after its first comma stays as it is. */
    static String inProse(DisputedItem item) {
        String title = item.getTitle() == null ? "" : item.getTitle().strip();
        String own = title.startsWith(ASSOCIATED) ? title.substring(ASSOCIATED.length()).strip() : title;
        if (own.isEmpty()) {
            return "the disputed item";
        }
        int comma = own.indexOf(',');
        String head = comma < 0 ? own : own.substring(0, comma);
        return English.withArticle(English.small(head)) + own.substring(head.length());
    }
}
