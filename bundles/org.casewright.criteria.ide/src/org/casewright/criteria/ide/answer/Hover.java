package org.casewright.criteria.ide.answer;

/**
 * What to say of a word.
 *
 * @param range the word
 */
public record Hover(TextRange range, Description description) {
}
