package org.casewright.workbench.theme;

import java.util.Locale;
import java.util.function.Consumer;

import org.casewright.workbench.Ids;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;

/**
 * The colours of the client by what they mean. {@code plugin.xml} defines each for the light theme, {@code
 * css/dark.css} for the dark one; against the ground of its theme each text colour has a contrast of at least 4.5 to 1.
 * No meaning is told by colour alone: an icon or a word goes with it.
 */
public enum Palette {

    /** What is ours: links, the selected tab, the main button. */
    ACCENT,
    /** A criterion that is met; a scenario that passes; overturned. */
    MET,
    /** A criterion that is not met; a scenario that fails; upheld. */
    NOT_MET,
    /** A criterion that the record does not document. */
    NOT_DOCUMENTED,
    /** A criterion that nobody has answered. */
    OPEN,
    /** A criterion with evidence for and against. */
    CONFLICTING,
    /** What is read. */
    TEXT,
    /** What explains: descriptions, units, places. */
    MUTED,
    /** The ground of pages and editors. */
    PAGE,
    /** The ground of what stands out a little from a page. */
    SURFACE,
    /** Lines between parts of a page. */
    BORDER,
    /** The ground of words marked as evidence, or found. */
    MARK,
    /** The ground of the mark that one has gone to. */
    MARK_CURRENT,
    /** The line below words that contradict the case. */
    FAULT,
    /** In criteria: the words of the language. */
    KEYWORD,
    /** In criteria: names of topics, guidelines and criteria where they are given. */
    NAME,
    /** In criteria: concepts of the vocabularies. */
    CONCEPT,
    /** In criteria: texts in quotation marks. */
    STRING,
    /** In criteria: numbers, dates and amounts. */
    NUMBER,
    /** In criteria: comments. */
    COMMENT;

    private static final String PREFIX = Ids.BUNDLE + ".colors.";

    private final String id = PREFIX + name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** The colour in the present theme: never dispose it, nor keep it beyond a change of theme. */
    public Color color() {
        return JFaceResources.getColorRegistry().get(id);
    }

    /** The colour's parts in the present theme, as they are drawn into an image beside the display's thread. */
    public RGB rgb() {
        return JFaceResources.getColorRegistry().getRGB(id);
    }

    /** Applies the colour now, and again after each change of theme until the control is disposed. */
    public void follow(Control control, Consumer<Color> use) {
        use.accept(color());
        Themes.follow(control, () -> use.accept(color()));
    }

    /** Whether an id is that of one of these colours. */
    static boolean has(String id) {
        return id.startsWith(PREFIX);
    }
}
