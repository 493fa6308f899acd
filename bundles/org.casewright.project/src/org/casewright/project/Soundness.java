package org.casewright.project;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.casewright.criteria.LiveCriteria;
import org.casewright.model.Issue;
import org.casewright.model.Severity;
import org.casewright.model.guideline.Element;
import org.casewright.model.guideline.Vocabulary;

/**
 * Which files can be worked with. Topics do not count where there is an error in their file, or in one that they use.
 * Files of nothing but vocabularies are an exception: what a topic needs of them it has, or has an error itself.
 */
final class Soundness {

    private final LiveCriteria criteria;
    private final Set<String> wrong = new HashSet<>();
    private final Set<String> flawed = new TreeSet<>();

    Soundness(LiveCriteria criteria) {
        this.criteria = criteria;
        for (String name : criteria.names()) {
            if (criteria.issues(name).stream().map(Issue::severity).anyMatch(Severity.ERROR::equals)) {
                (isVocabulary(name) ? flawed : wrong).add(name);
            }
        }
    }

    private boolean isVocabulary(String name) {
        List<Element> elements = criteria.elements(name);
        return !elements.isEmpty() && elements.stream().allMatch(Vocabulary.class::isInstance);
    }

    /** Whether there is an error in the file itself, other than in one of vocabularies. */
    boolean isWrong(String name) {
        return wrong.contains(name);
    }

    /** Whether there is no error in the file, nor in those that it uses, directly or by way of others. */
    boolean isSound(String name) {
        if (wrong.isEmpty()) {
            return criteria.file(name).isPresent();
        }
        Set<String> seen = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(List.of(name));
        while (!open.isEmpty()) {
            String next = open.pop();
            if (wrong.contains(next)) {
                return false;
            }
            if (seen.add(next)) {
                open.addAll(criteria.uses(next));
            }
        }
        return criteria.file(name).isPresent();
    }

    /** The vocabulary files with errors, in order; they are used as far as they go. */
    List<String> flawed() {
        return List.copyOf(flawed);
    }
}
