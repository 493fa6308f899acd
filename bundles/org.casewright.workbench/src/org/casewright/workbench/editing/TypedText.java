package org.casewright.workbench.editing;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;

/**
 * One stroke of typing in a field. Strokes that follow each other are one step of undo: text that grows at its end of
 * insertion, or shrinks where it shrank last. A step ends with a line or a sentence, so that undoing never takes back
 * a whole rationale.
 *
 * @param owner whose field it is
 * @param at where text was put in or taken out, from 0
 * @param inserted what was put in
 * @param removed how many characters were taken out
 */
record TypedText(EObject owner, EAttribute feature, int at, String inserted, int removed, boolean ends) {

    static TypedText of(EObject owner, EAttribute feature, String before, String after) {
        int most = Math.min(before.length(), after.length());
        int head = 0;
        while (head < most && before.charAt(head) == after.charAt(head)) {
            head++;
        }
        int tail = 0;
        while (tail < most - head
                && before.charAt(before.length() - 1 - tail) == after.charAt(after.length() - 1 - tail)) {
            tail++;
        }
        String inserted = after.substring(head, after.length() - tail);
        return new TypedText(owner, feature, head, inserted, before.length() - tail - head,
                ends(after, head, inserted));
    }

    private static boolean ends(String after, int at, String inserted) {
        if (inserted.endsWith("\n")) {
            return true;
        }
        return inserted.equals(" ") && at > 0 && ".!?".indexOf(after.charAt(at - 1)) >= 0;
    }

    /** Whether this stroke goes on with what an earlier one began. */
    boolean follows(TypedText earlier) {
        if (owner != earlier.owner || feature != earlier.feature || earlier.ends) {
            return false;
        }
        if (removed == 0 && earlier.removed == 0) {
            // A letter typed again beside an equal one is found at the first place where it could stand.
            return at <= earlier.at + earlier.inserted.length() && at >= earlier.at;
        }
        return inserted.isEmpty() && earlier.inserted.isEmpty() && (at + removed == earlier.at || at == earlier.at);
    }
}
