package org.casewright.headless;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;

/** Where Equinox starts the command line. */
public final class HeadlessApplication implements IApplication {

    @Override
    public Object start(IApplicationContext context) {
        Logging.quiet();
        String[] arguments = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
        return CommandLines.run(arguments, System.out, System.err);
    }

    @Override
    public void stop() {
        // Commands run to their end.
    }
}
