package org.casewright.workbench.records.document;

/**
 * A place where the words looked for stand.
 *
 * @param page from 1
 * @param words of that page
 * @param before the words before, for reading
 * @param match the words as they stand there
 * @param after the words after
 */
public record SearchHit(int page, WordRange words, String before, String match, String after) {
}
