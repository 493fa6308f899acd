package org.casewright.workbench.cases;

import org.casewright.workbench.Ids;
import org.casewright.workbench.editing.Profile;
import org.casewright.workbench.forms.Field;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.osgi.service.prefs.BackingStoreException;

/** Takes the reviewer and the organization from the user's profile, and keeps them there. */
final class ProfileLinks {

    private static final String KEY = "reviewer.profile";

    private final CaseContext context;
    private final Link links;

    ProfileLinks(CaseContext context, FormToolkit toolkit, Composite section) {
        this.context = context;
        toolkit.createLabel(section, "");
        links = new Link(section, SWT.NONE);
        toolkit.adapt(links, true, true);
        links.setData(Field.ID, "reviewer.profile");
        GridDataFactory.fillDefaults().grab(true, false).applyTo(links);
        links.addListener(SWT.Selection, event -> follow(event.text));
        show();
    }

    private void show() {
        links.setText(kept().isEmpty() ? "<a href=\"keep\">Keep as my profile</a>"
                : "<a href=\"use\">Use my profile</a>    <a href=\"keep\">Keep as my profile</a>");
        links.requestLayout();
    }

    private void follow(String what) {
        if (what.equals("use")) {
            new Profile(kept()).use(context.document());
        } else {
            preferences().put(KEY, Profile.of(context.document().content()).text());
            store();
            show();
        }
    }

    private static String kept() {
        return preferences().get(KEY, "");
    }

    private static IEclipsePreferences preferences() {
        return InstanceScope.INSTANCE.getNode(Ids.BUNDLE);
    }

    private static void store() {
        ICoreRunnable storing = monitor -> {
            try {
                preferences().flush();
            } catch (BackingStoreException e) {
                throw new CoreException(Status.error("Your profile could not be kept: " + e.getMessage(), e));
            }
        };
        Job.create("Keeping your profile", storing).schedule();
    }
}
