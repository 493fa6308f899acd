package org.casewright.workbench.theme;

import java.util.concurrent.atomic.AtomicBoolean;

import org.eclipse.e4.ui.css.swt.theme.ITheme;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Widget;
import org.eclipse.ui.PlatformUI;

/** The theme of the running client; the choice is kept for the next start. */
public final class Themes {

    /**
     * The classes of {@code css/}: the ground of a page, what stands out of it, what explains on it, and what is ours.
     */
    public static final String PAGE = "CasewrightPage";
    public static final String SURFACE = "CasewrightSurface";
    public static final String MUTED = "CasewrightMuted";
    public static final String ACCENT = "CasewrightAccent";

    private static final String CSS_CLASS = "org.eclipse.e4.ui.css.CssClassName";
    private static final String SETTLED = "org.casewright.theme.settled";
    private static final String LIGHT = "org.eclipse.e4.ui.css.theme.e4_default";
    private static final String DARK = "org.eclipse.e4.ui.css.theme.e4_dark";

    private Themes() {
    }

    public static boolean isDark() {
        ITheme theme = engine().getActiveTheme();
        return theme != null && theme.getId().startsWith(DARK);
    }

    /** Shows all windows in the dark theme, or in the light one; does nothing where they are. */
    public static void setDark(boolean dark) {
        if (dark != isDark()) {
            engine().setTheme(dark ? DARK : LIGHT, true);
        }
    }

    /**
     * Does something after each change of theme until the control is disposed; once, though the colours change one by
     * one and each of them twice.
     */
    public static void follow(Control control, Runnable restyle) {
        AtomicBoolean due = new AtomicBoolean();
        IPropertyChangeListener changed = event -> {
            if (Palette.has(event.getProperty()) && !due.getAndSet(true)) {
                control.getDisplay().asyncExec(() -> {
                    due.set(false);
                    if (!control.isDisposed()) {
                        restyle.run();
                    }
                });
            }
        };
        JFaceResources.getColorRegistry().addListener(changed);
        control.addDisposeListener(event -> JFaceResources.getColorRegistry().removeListener(changed));
    }

    /** Lets the style sheets of both themes colour a widget as one of a class. */
    public static <T extends Widget> T style(T widget, String cssClass) {
        widget.setData(CSS_CLASS, cssClass);
        return widget;
    }

    /**
     * Colours by the theme, once, what the toolkit of forms has just made: it gives forms and sections the colours of
     * the system, and the style sheets pass by what is being made.
     */
    public static void settle(Control form) {
        if (form.getData(SETTLED) == null) {
            form.setData(SETTLED, true);
            form.getDisplay().asyncExec(() -> {
                if (!form.isDisposed()) {
                    form.reskin(SWT.ALL);
                }
            });
        }
    }

    private static IThemeEngine engine() {
        return PlatformUI.getWorkbench().getService(IThemeEngine.class);
    }
}
