package org.casewright.workbench.wizards;

import org.eclipse.jface.dialogs.DialogSettings;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.ui.PlatformUI;
import org.osgi.framework.FrameworkUtil;

/** What wizards remember from one time to the next. */
final class Settings {

    private Settings() {
    }

    static IDialogSettings of(Class<?> wizard) {
        IDialogSettings all = PlatformUI.getDialogSettingsProvider(FrameworkUtil.getBundle(wizard)).getDialogSettings();
        return DialogSettings.getOrCreateSection(all, wizard.getSimpleName());
    }
}
