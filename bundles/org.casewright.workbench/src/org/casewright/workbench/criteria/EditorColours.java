package org.casewright.workbench.criteria;

import org.casewright.workbench.theme.Palette;
import org.casewright.workbench.theme.Themes;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.jface.preference.PreferenceConverter;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.editors.text.EditorsUI;
import org.eclipse.ui.texteditor.AbstractDecoratedTextEditorPreferenceConstants;

/** The colours that the platform's text editors take from preferences, in step with the theme. */
final class EditorColours {

    static final String OCCURRENCE = "casewright.occurrence.color";
    static final String BRACKETS = "casewright.brackets";
    static final String BRACKETS_COLOUR = "casewright.brackets.color";

    private EditorColours() {
    }

    /** Sets them now, and again after each change of theme until the control is disposed. */
    static void follow(Control control) {
        set();
        Themes.follow(control, EditorColours::set);
    }

    private static void set() {
        IPreferenceStore preferences = EditorsUI.getPreferenceStore();
        preferences.setDefault(BRACKETS, true);
        PreferenceConverter.setValue(preferences, OCCURRENCE, Palette.ACCENT.rgb());
        PreferenceConverter.setValue(preferences, BRACKETS_COLOUR, Palette.MUTED.rgb());
        PreferenceConverter.setValue(preferences,
                AbstractDecoratedTextEditorPreferenceConstants.EDITOR_CURRENT_LINE_COLOR, Palette.SURFACE.rgb());
    }
}
