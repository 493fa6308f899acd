package org.casewright.workbench.forms;

/** The text of a {@link org.eclipse.swt.widgets.Link}, in which some characters are markup. */
public final class LinkText {

    private LinkText() {
    }

    /** Words that are no link. */
    public static String plain(String words) {
        return words.replace("&", "&&").replace("<", "‹").replace(">", "›");
    }

    /**
     * Words that are a link.
     *
     * @param target what the listener is told
     */
    public static String link(String target, String words) {
        return "<a href=\"" + target + "\">" + plain(words) + "</a>";
    }
}
