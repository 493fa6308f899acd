package org.casewright.workbench.forms;

import org.eclipse.swt.widgets.Text;

/**
 * Shows another text in a field by changing only what differs, so that the caret is then where something has changed,
 * and a long text stays where it is scrolled to.
 */
final class TextChange {

    private TextChange() {
    }

    static void show(Text field, String words) {
        String before = field.getText();
        int most = Math.min(before.length(), words.length());
        int head = 0;
        while (head < most && before.charAt(head) == words.charAt(head)) {
            head++;
        }
        int tail = 0;
        while (tail < most - head
                && before.charAt(before.length() - 1 - tail) == words.charAt(words.length() - 1 - tail)) {
            tail++;
        }
        if (head < before.length() || head < words.length()) {
            field.setSelection(head, before.length() - tail);
            field.insert(words.substring(head, words.length() - tail));
        }
    }
}
