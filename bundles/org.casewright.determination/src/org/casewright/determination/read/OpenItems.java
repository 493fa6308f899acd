package org.casewright.determination.read;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.casewright.engine.reading.RequestReader;
import org.casewright.engine.reading.Requested;
import org.casewright.engine.reading.Requested.Part;
import org.casewright.model.Issue;
import org.casewright.model.Place;
import org.casewright.model.imrcase.DisputedItem;

/** Reads the titles of a letter's items, and names those that leave something open. */
record OpenItems(RequestReader reader, String source) {

    /** @param form its items are filled */
    List<Issue> read(ReadForm form) {
        List<Issue> open = new ArrayList<>();
        List<DisputedItem> items = form.content().getItems();
        for (int i = 0; i < items.size(); i++) {
            Requested requested = ItemTitles.fill(items.get(i), reader);
            if (!requested.open().isEmpty()) {
                open.add(issue(items.get(i), requested, form.itemLines().get(i)));
            }
        }
        return open;
    }

    private Issue issue(DisputedItem item, Requested requested, int line) {
        String parts = requested.open().stream().map(Part::words).collect(Collectors.joining(", "));
        return Issue.info("LETTER-ITEM", "The title \u201C" + item.getTitle() + "\u201D leaves open: " + parts
                + ". Choose what is meant in the case.", Place.text(source, line, 1, 0, 0));
    }
}
