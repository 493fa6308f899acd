package org.casewright.engine.check;

import java.util.function.Consumer;

import org.casewright.model.Issue;

/** A rule that each disputed item has to keep by itself. */
interface ItemCheck extends CaseCheck {

    @Override
    default void check(LetterFacts facts, Consumer<Issue> issues) {
        facts.items().forEach(item -> check(item, issues));
    }

    /** Reports every breach in one item. */
    void check(ItemFacts item, Consumer<Issue> issues);
}
