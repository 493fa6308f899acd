package org.casewright.engine.check;

/**
 * A chapter of the MTUS that one side cites for an item.
 *
 * @param party who cites it
 * @param title as the letter has it
 * @param element the path of the title in the case
 */
public record CitedChapter(Party party, String title, String element) {

    /** Who relies on a citation. */
    public enum Party {
        ADMINISTRATOR, REVIEWER
    }
}
