package org.casewright.start;

import java.io.PrintStream;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Starts the command line of the product that this jar lies in: {@code java -jar casewright.jar --help}. Where the
 * cache of an earlier start is damaged, as by a kill while it was written, it is discarded, and the start repeated
 * once.
 */
public final class Start {

    private static final int MINIMUM_JAVA = 21;
    private static final int WRONG_USE = 2;

    private Start() {
    }

    /** Ends the process, with the exit code of the command; 2 where it cannot be started. */
    public static void main(String[] arguments) {
        PrintStream err = System.err;
        int code;
        try {
            code = start(List.of(arguments), err);
        } catch (CannotStart reason) {
            err.println("casewright: " + reason.getMessage());
            code = WRONG_USE;
        }
        System.exit(code);
    }

    private static int start(List<String> arguments, PrintStream err) throws CannotStart {
        checkJava(Runtime.version().feature());
        // Guice would warn on newer Javas; nothing here has a screen.
        System.setProperty("guice_custom_class_loading", "CHILD");
        System.setProperty("java.awt.headless", "true");

        Equinox equinox = new Equinox(home());
        Equinox.End end = equinox.run(arguments);
        if (end.isFailure()) {
            List<String> clean = new ArrayList<>(List.of("-clean"));
            clean.addAll(arguments);
            end = equinox.run(clean);
        }
        err.print(end.said());
        if (end.isFailure()) {
            throw new CannotStart(
                    "The program could not be started; what it said is above. Is all of it there? Unpack it"
                            + " anew, and see that the folder can be written to.");
        }
        return end.code();
    }

    static void checkJava(int version) throws CannotStart {
        if (version < MINIMUM_JAVA) {
            throw new CannotStart("Java " + MINIMUM_JAVA + " or newer is needed, and " + System.getProperty("java.home")
                    + " is Java " + version + ". Point JAVA_HOME at a newer one.");
        }
    }

    /** The folder of this jar. */
    private static Path home() throws CannotStart {
        try {
            return Path.of(Start.class.getProtectionDomain().getCodeSource().getLocation().toURI()).getParent();
        } catch (URISyntaxException e) {
            throw new CannotStart("The folder of the program cannot be found: " + e.getMessage());
        }
    }
}
