package org.casewright.engine.rules;

/**
 * The words of a criterion; each is empty where its author wrote none.
 *
 * @param paraphrase what the guideline says, in the author's words
 * @param quote what the guideline says, verbatim
 * @param met how a letter says that the criterion is met
 * @param notMet how a letter says that it is not met
 * @param notDocumented how a letter says that the record is silent on it
 */
public record Phrases(String paraphrase, String quote, String met, String notMet, String notDocumented) {

    /** Nothing is said in words of its own. */
    public static final Phrases NONE = new Phrases("", "", "", "", "");
}
