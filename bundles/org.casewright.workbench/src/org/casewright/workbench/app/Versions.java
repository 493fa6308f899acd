package org.casewright.workbench.app;

import org.casewright.workbench.Ids;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.SWT;
import org.osgi.framework.Version;

/** Which version of what runs here. */
final class Versions {

    private Versions() {
    }

    /** A line each for the product, the library, Java, the platform and the folder that is worked in. */
    static String text() {
        return String.join("\n",
                "Version " + of(Ids.BUNDLE),
                "Guideline library " + of("org.casewright.library"),
                "Java " + System.getProperty("java.runtime.version") + " by " + System.getProperty("java.vendor"),
                System.getProperty("os.name") + " " + System.getProperty("os.version") + ", " + Platform.getOSArch()
                        + ", SWT " + SWT.getPlatform() + " " + SWT.getVersion(),
                "Cases and guidelines in " + Platform.getInstanceLocation().getURL().getPath());
    }

    private static String of(String bundle) {
        Version version = Platform.getBundle(bundle).getVersion();
        return version.getMajor() + "." + version.getMinor() + "." + version.getMicro();
    }
}
