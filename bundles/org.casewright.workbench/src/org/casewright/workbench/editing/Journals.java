package org.casewright.workbench.editing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * The journals of a workspace, a file for each case that has unsaved changes. They hold patients' data: their folder
 * is the user's alone, and nothing of them goes to a log.
 */
public final class Journals implements AutoCloseable {

    private final JournalFolder folder;
    private final Duration interval;
    private final Consumer<Exception> failures;
    private final ScheduledExecutorService writer = Executors.newSingleThreadScheduledExecutor(
            task -> Thread.ofPlatform().name("Case journal").daemon().unstarted(task));

    /**
     * Touches no file yet.
     *
     * @param folder made where it is missing; it is asked for once, on the thread that needs it first
     * @param interval how often one case is written at most
     * @param failures is told on another thread of what could not be written
     */
    public Journals(Supplier<Path> folder, Duration interval, Consumer<Exception> failures) {
        this.folder = new JournalFolder(folder);
        this.interval = interval;
        this.failures = failures;
    }

    /**
     * The journal of a case that is being opened; touches no file yet.
     *
     * @param name the file in the workspace
     * @param file what that file has
     */
    public Journal journal(String name, FileContent file) {
        return new Journal(folder, name, file, writer, interval.toNanos(), failures);
    }

    /** What was kept of a case and never saved: the program ended before. Reads a file. */
    public Optional<Recovery> find(String name) throws IOException {
        Path path = folder.journal(name);
        return Files.exists(path) ? Recovery.parse(Files.readAllBytes(path)) : Optional.empty();
    }

    /** The files that have unsaved changes in a journal. Reads files. */
    public List<String> names() throws IOException {
        List<String> names = new ArrayList<>();
        for (Path journal : folder.journals()) {
            Recovery.parse(Files.readAllBytes(journal)).map(Recovery::name).ifPresent(names::add);
        }
        return names;
    }

    /** Writes what is still waiting. */
    @Override
    public void close() {
        writer.close();
    }
}
