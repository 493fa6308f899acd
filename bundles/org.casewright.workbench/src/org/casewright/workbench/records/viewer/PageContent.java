package org.casewright.workbench.records.viewer;

import org.casewright.workbench.records.document.PageText;

/**
 * What is known of the words of a page.
 *
 * @param text empty where the page is a scan, or damaged
 * @param fault why the page cannot be read, as a sentence; empty where it can
 */
record PageContent(PageText text, String fault) {

    int bytes() {
        return text.bytes() + 64;
    }
}
