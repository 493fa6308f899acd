package org.casewright.workbench.tests.watch;

import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;
import org.osgi.framework.hooks.weaving.WeavingHook;

/**
 * Has the classes woven that do work, ask for files, or take events; the bundle is started before them (see
 * {@code bundleStartLevel} in the POM).
 */
public final class Activator implements BundleActivator {

    @Override
    public void start(BundleContext context) {
        context.registerService(WeavingHook.class, new EntranceWeaver(), null);
        context.registerService(WeavingHook.class, new FileWeaver(), null);
        context.registerService(WeavingHook.class, new LoopWeaver(), null);
    }

    @Override
    public void stop(BundleContext context) {
        // the framework takes the hook back
    }
}
