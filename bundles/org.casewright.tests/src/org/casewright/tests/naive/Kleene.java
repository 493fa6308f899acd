package org.casewright.tests.naive;

import java.util.List;

import org.casewright.model.guideline.Standing;

/** Kleene's three-valued logic, whose unknown has three words. */
final class Kleene {

    private Kleene() {
    }

    static Standing all(List<Standing> members) {
        if (members.contains(Standing.NOT_MET)) {
            return Standing.NOT_MET;
        }
        return unknown(members) == 0 ? Standing.MET : wordOf(members);
    }

    static Standing any(List<Standing> members) {
        if (members.contains(Standing.MET)) {
            return Standing.MET;
        }
        return unknown(members) == 0 ? Standing.NOT_MET : wordOf(members);
    }

    static Standing none(List<Standing> members) {
        return all(members.stream().map(Kleene::not).toList());
    }

    static Standing atLeast(int count, List<Standing> members) {
        long met = members.stream().filter(member -> member == Standing.MET).count();
        if (met >= count) {
            return Standing.MET;
        }
        return met + unknown(members) < count ? Standing.NOT_MET : wordOf(members);
    }

    static Standing not(Standing standing) {
        return switch (standing) {
            case MET -> Standing.NOT_MET;
            case NOT_MET -> Standing.MET;
            default -> standing;
        };
    }

    static boolean isUnknown(Standing standing) {
        return standing != Standing.MET && standing != Standing.NOT_MET;
    }

    /** How to say that members leave a group undecided: conflicting before open before not documented. */
    private static Standing wordOf(List<Standing> members) {
        if (members.contains(Standing.CONFLICTING)) {
            return Standing.CONFLICTING;
        }
        return members.contains(Standing.OPEN) ? Standing.OPEN : Standing.NOT_DOCUMENTED;
    }

    private static long unknown(List<Standing> members) {
        return members.stream().filter(Kleene::isUnknown).count();
    }
}
