package org.casewright.workbench.product.tests;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The client of this system, running as a process of its own in a workspace of its own. */
final class Client implements AutoCloseable {

    private static final int MINUTES = 2;

    private final Process process;

    private Client(Process process) {
        this.process = process;
    }

    /** Starts it by its script, in an environment with some more variables. */
    static Client start(Path workspace, Map<String, String> environment, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(Product.LINUX.start().toString(), "-data", workspace.toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).inheritIO();
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().putAll(environment);
        return new Client(builder.start());
    }

    /** Waits until it has ended by itself; gives its exit code. */
    int end() throws InterruptedException {
        if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
            throw new AssertionError("The client has not ended after " + MINUTES + " minutes.");
        }
        return process.exitValue();
    }

    /** Ends it as {@code kill -9} does: it has no time for anything. */
    void kill() throws InterruptedException {
        List<ProcessHandle> all = new ArrayList<>(process.descendants().toList());
        process.destroyForcibly();
        all.forEach(ProcessHandle::destroyForcibly);
        process.waitFor();
        all.forEach(handle -> handle.onExit().join());
    }

    @Override
    public void close() throws InterruptedException {
        kill();
    }
}
