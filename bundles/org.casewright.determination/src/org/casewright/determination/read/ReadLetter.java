package org.casewright.determination.read;

import java.util.List;
import java.util.Objects;

import org.casewright.model.Issue;
import org.casewright.model.imrcase.Case;

/**
 * A letter that was read.
 *
 * @param content the case that the letter tells of
 * @param issues what has no place in the form, where the letter would be written differently, and, where its titles
 *        were read, what they leave open; empty where the letter composed of the case has the same words
 */
public record ReadLetter(Case content, List<Issue> issues) {

    public ReadLetter {
        Objects.requireNonNull(content, "content");
        issues = List.copyOf(issues);
    }
}
