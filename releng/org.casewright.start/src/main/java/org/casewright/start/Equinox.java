package org.casewright.start;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The platform that an application of the product runs on. */
final class Equinox {

    private static final String APPLICATION = "org.casewright.headless.application";
    private static final String LAUNCHER = "org.eclipse.equinox.launcher";

    private final Path home;

    /** @param home the folder of the product */
    Equinox(Path home) {
        this.home = home;
    }

    /** How a run has ended. */
    static final class End {

        /** What Equinox ends with where the application was not reached, or threw. */
        private static final int FAILURE = 13;

        private final int code;
        private final String said;

        private End(int code, String said) {
            this.code = code;
            this.said = said;
        }

        boolean isFailure() {
            return code == FAILURE;
        }

        int code() {
            return code;
        }

        /** What Equinox itself had to say, as it has where it fails. */
        String said() {
            return said;
        }
    }

    /**
     * Runs the application in this process. The application speaks to the standard streams of the process by itself;
     * what else goes there is kept, since of a failure that can be mended nobody needs to hear.
     */
    End run(List<String> arguments) throws CannotStart {
        // As another run may have left them.
        System.clearProperty("eclipse.exitcode");
        System.clearProperty("eclipse.exitdata");
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream keeping = new PrintStream(said, true, StandardCharsets.UTF_8);
        System.setOut(keeping);
        System.setErr(keeping);
        int code = launch(arguments);
        return new End(code, said.toString(StandardCharsets.UTF_8));
    }

    private int launch(List<String> arguments) throws CannotStart {
        List<String> all = new ArrayList<>(List.of("-application", APPLICATION, "-data", "@none", "-nosplash"));
        all.addAll(arguments);
        try (URLClassLoader classes = new URLClassLoader(new URL[] {launcher().toUri().toURL()},
                ClassLoader.getPlatformClassLoader())) {
            Class<?> main = classes.loadClass(LAUNCHER + ".Main");
            Object launcher = main.getConstructor().newInstance();
            return (int) main.getMethod("run", String[].class).invoke(launcher, (Object) all.toArray(new String[0]));
        } catch (IOException | ReflectiveOperationException e) {
            throw new CannotStart(home + ": The program is not whole (" + e + "). Unpack it anew.");
        }
    }

    private Path launcher() throws IOException, CannotStart {
        try (DirectoryStream<Path> jars = Files.newDirectoryStream(home.resolve("plugins"), LAUNCHER + "_*.jar")) {
            for (Path jar : jars) {
                return jar;
            }
        }
        throw new CannotStart(
                home + ": The program is not whole: there is no launcher in its plugins. Unpack it anew.");
    }
}
