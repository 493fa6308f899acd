package org.casewright.headless;

import org.osgi.framework.FrameworkUtil;
import picocli.CommandLine.IVersionProvider;

/** The version of this bundle. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {"Casewright " + FrameworkUtil.getBundle(Version.class).getVersion()};
    }
}
