package org.casewright.headless;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;

/** Where Equinox starts the command line. */
public final class HeadlessApplication implements IApplication {

    /** Speaks to the process's own streams: those of {@link System} are held back until the application is reached. */
    @Override
    public Object start(IApplicationContext context) {
        System.setOut(stream(FileDescriptor.out));
        System.setErr(stream(FileDescriptor.err));
        Logging.quiet();
        String[] arguments = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
        return CommandLines.run(arguments, System.out, System.err);
    }

    private static PrintStream stream(FileDescriptor of) {
        return new PrintStream(new BufferedOutputStream(new FileOutputStream(of)), true, StandardCharsets.UTF_8);
    }

    @Override
    public void stop() {
        // Commands run to their end.
    }
}
