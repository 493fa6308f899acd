package org.casewright.engine.check;

import java.util.ArrayList;
import java.util.List;

import org.casewright.model.Issue;

/** All consistency checks. A new rule is a class and a line here. */
public final class CaseChecks {

    private static final List<CaseCheck> ALL = List.of(
            new SideOfConclusion(),
            new ChapterForBodyPart(),
            new ApprovedAndRemaining(),
            new LostComponent(),
            new OrderOfDates(),
            new Deadlines(),
            new DecisionAndConclusion());

    private CaseChecks() {
    }

    /** Every check, in the order in which issues are reported. */
    public static List<CaseCheck> all() {
        return ALL;
    }

    /** The issues of a case, their places being elements of it. Pure: may run on any thread. */
    public static List<Issue> check(LetterFacts facts) {
        List<Issue> issues = new ArrayList<>();
        ALL.forEach(check -> check.check(facts, issues::add));
        return issues;
    }
}
