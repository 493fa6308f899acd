package org.casewright.workbench.product.tests;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The client of this system, running as a process of its own in a workspace of its own. */
final class Client implements AutoCloseable {

    private static final int MINUTES = 2;
    private static final Duration NEXT_TO_NOTHING = Duration.ofMillis(200);

    private final Process process;

    private Client(Process process) {
        this.process = process;
    }

    /** Starts it by its script in a folder to work in, and in an environment with some more variables. */
    static Client start(Path workspace, Map<String, String> environment, String... arguments) throws IOException {
        return start(environment,
                Stream.concat(Stream.of("-data", workspace.toString()), Stream.of(arguments)).toList());
    }

    /** Starts it by its script, in an environment with some more variables. */
    static Client start(Map<String, String> environment, List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(Product.LINUX.start().toString()));
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command).inheritIO();
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().putAll(environment);
        return new Client(builder.start());
    }

    /** Waits until it has done what it had to: for two seconds it takes next to nothing of the processor. */
    void rest() throws IOException, InterruptedException {
        Wait.until("the client to come to rest", () -> {
            Duration before = processor();
            return !Wait.within(Duration.ofSeconds(2), () -> processor().minus(before).compareTo(NEXT_TO_NOTHING) > 0);
        });
    }

    /** The Java that it runs in; another one after a restart, and none between two. */
    OptionalLong java() {
        return process.descendants().filter(each -> each.info().command().orElse("").endsWith("/java"))
                .mapToLong(ProcessHandle::pid).findFirst();
    }

    private Duration processor() {
        return process.descendants().flatMap(each -> each.info().totalCpuDuration().stream())
                .reduce(Duration.ZERO, Duration::plus);
    }

    /** Waits until it has ended by itself; gives its exit code. */
    int end() throws IOException, InterruptedException {
        if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
            tellWhatItDoes();
            throw new AssertionError("The client has not ended after " + MINUTES + " minutes.");
        }
        return process.exitValue();
    }

    /** What each thread is at, on the output of the test. */
    private void tellWhatItDoes() throws IOException, InterruptedException {
        for (ProcessHandle java : process.descendants().toList()) {
            new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin/jstack").toString(),
                    String.valueOf(java.pid())).inheritIO().start().waitFor();
        }
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
