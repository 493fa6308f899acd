package org.casewright.workbench.editing;

import java.io.IOException;
import java.nio.file.Files;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

import org.casewright.model.AtomicFile;
import org.casewright.model.imrcase.Case;

/**
 * Keeps the unsaved state of one case on disk, so that a crash loses no edit older than a few seconds. Handing over a
 * state never waits; the newest is written soon, and no more often than the interval allows. May be used by any thread.
 */
public final class Journal {

    private final JournalFolder folder;
    private final String name;
    private final ScheduledExecutorService writer;
    private final long interval;
    private final Consumer<Exception> failures;
    private FileContent base;
    private Case pending;
    private boolean scheduled;
    private long next = System.nanoTime();

    Journal(JournalFolder folder, String name, FileContent base, ScheduledExecutorService writer, long interval,
            Consumer<Exception> failures) {
        this.folder = folder;
        this.name = name;
        this.base = base;
        this.writer = writer;
        this.interval = interval;
        this.failures = failures;
    }

    /** @param copy the case as it is now; nobody else has it */
    public synchronized void keep(Case copy) {
        pending = copy;
        if (!scheduled) {
            scheduled = true;
            writer.schedule(this::write, Math.max(0, next - System.nanoTime()), TimeUnit.NANOSECONDS);
        }
    }

    /**
     * There is nothing to be kept any more: the case was saved, or closed without saving.
     *
     * @param file what the file has now
     * @return done when no trace is left on the disk
     */
    public synchronized CompletableFuture<Void> forget(FileContent file) {
        pending = null;
        base = file;
        return CompletableFuture.runAsync(this::delete, writer);
    }

    /** Done when all that was handed over before is on the disk. */
    public CompletableFuture<Void> flushed() {
        return CompletableFuture.runAsync(this::write, writer);
    }

    private void write() {
        Case newest;
        FileContent known;
        synchronized (this) {
            newest = pending;
            known = base;
            pending = null;
            scheduled = false;
            next = System.nanoTime() + interval;
        }
        if (newest != null) {
            attempt(() -> AtomicFile.write(folder.journal(name), new Recovery(name, known, newest).bytes()));
        }
    }

    private synchronized void delete() {
        if (pending == null) {
            attempt(() -> Files.deleteIfExists(folder.journal(name)));
        }
    }

    private void attempt(Writing writing) {
        try {
            writing.run();
        } catch (IOException | RuntimeException e) {
            failures.accept(e);
        }
    }

    @FunctionalInterface
    private interface Writing {
        void run() throws IOException;
    }
}
