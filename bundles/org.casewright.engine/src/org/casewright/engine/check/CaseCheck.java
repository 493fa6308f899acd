package org.casewright.engine.check;

import java.util.function.Consumer;

import org.casewright.model.Issue;

/** One rule that a case and its letter have to keep. Stateless. */
public interface CaseCheck {

    /** The name of the rule, such as {@code SIDE-1}; all issues of the check bear it. */
    String code();

    /** Reports every breach. Places are elements of the case, with the words concerned. */
    void check(LetterFacts facts, Consumer<Issue> issues);
}
