package org.casewright.workbench.records.viewer;

import java.util.List;

import org.casewright.workbench.records.document.Box;
import org.casewright.workbench.records.document.Quotes;
import org.eclipse.swt.graphics.Image;

/**
 * A place that is marked as the evidence of a finding, or of what a side cites.
 *
 * @param finding the id of the finding; empty where it is of none
 * @param page from 1
 * @param quote the words, which are looked for on the page; empty where the whole page is meant
 * @param box the place, where it was dragged; else null
 * @param tone the colour
 * @param icon of the kind of finding; null for none
 * @param label what the mark says: never by colour alone
 */
public record Mark(String finding, int page, String quote, Box box, Tone tone, Image icon, String label) {

    /** Where it lies on the page, given its words; empty where they are not there. */
    List<Box> boxes(PageContent content) {
        return box != null ? List.of(box) : Quotes.boxes(quote, content.text());
    }
}
