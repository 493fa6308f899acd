package org.casewright.engine.check;

import java.util.function.Consumer;

import org.casewright.model.Issue;

/** QTY-1, a rule for each item of which utilization review approved a part. */
interface ApprovalCheck extends ItemCheck {

    @Override
    default String code() {
        return "QTY-1";
    }

    @Override
    default void check(ItemFacts item, Consumer<Issue> issues) {
        item.approval().ifPresent(approval -> check(item, approval, issues));
    }

    /** Reports every breach in one item. */
    void check(ItemFacts item, Approval approval, Consumer<Issue> issues);
}
