package org.casewright.workbench.editing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * The journals of a workspace, a file for each case that has unsaved changes. They hold patients' data: their folder
 * is the user's alone, and nothing of them goes to a log.
 */
public final class Journals implements AutoCloseable {

    private static final String SUFFIX = ".journal";

    private final Path folder;
    private final Duration interval;
    private final Consumer<Exception> failures;
    private final ScheduledExecutorService writer = Executors.newSingleThreadScheduledExecutor(
            task -> Thread.ofPlatform().name("Case journal").daemon().unstarted(task));

    /**
     * @param folder made where it is missing
     * @param interval how often one case is written at most
     * @param failures is told on another thread of what could not be written
     */
    public Journals(Path folder, Duration interval, Consumer<Exception> failures) throws IOException {
        this.folder = folder;
        this.interval = interval;
        this.failures = failures;
        Files.createDirectories(folder);
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        }
    }

    /**
     * The journal of a case that is being opened; touches no file yet.
     *
     * @param name the file in the workspace
     * @param file what that file has
     */
    public Journal journal(String name, FileContent file) {
        return new Journal(path(name), name, file, writer, interval.toNanos(), failures);
    }

    /** What was kept of a case and never saved: the program ended before. Reads a file. */
    public Optional<Recovery> find(String name) throws IOException {
        Path path = path(name);
        return Files.exists(path) ? Recovery.parse(Files.readAllBytes(path)) : Optional.empty();
    }

    /** The files that have unsaved changes in a journal. Reads files. */
    public List<String> names() throws IOException {
        List<String> names = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(each -> each.toString().endsWith(SUFFIX)).sorted().toList()) {
                Recovery.parse(Files.readAllBytes(file)).map(Recovery::name).ifPresent(names::add);
            }
        }
        return names;
    }

    private Path path(String name) {
        return folder.resolve(FileContent.of(name.getBytes(UTF_8)).sha256().substring(0, 32) + SUFFIX);
    }

    /** Writes what is still waiting. */
    @Override
    public void close() {
        writer.close();
    }
}
