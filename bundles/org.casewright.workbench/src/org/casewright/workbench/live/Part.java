package org.casewright.workbench.live;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.resources.IFile;

/**
 * What an edit of several files does in one of them. To be used on the display's thread.
 *
 * @param <D> what the editor of the file edits
 */
abstract class Part<D> {

    private final IFile file;
    private final String label;

    /** @param label what is done, as a job names it */
    Part(IFile file, String label) {
        this.file = file;
        this.label = label;
    }

    final IFile file() {
        return file;
    }

    final String label() {
        return label;
    }

    /** Whether the file is as the last turn left it, as far as an editor has it. */
    final boolean fits() {
        return open().map(this::fits).orElse(true);
    }

    /**
     * Makes the edits of this file, or takes them back where they are made: in its editor where it is open, or else in
     * the file itself, in a job, which says so where the file has changed.
     */
    final void turn() {
        open().ifPresentOrElse(this::turn, () -> new FileEditJob(file, label, this::turnStored).schedule());
    }

    /** What the editor of the file has; empty where none has it open. */
    abstract Optional<D> open();

    abstract boolean fits(D content);

    /** @param content which fits */
    abstract void turn(D content);

    /**
     * The same in the file, not on the display's thread.
     *
     * @throws IOException where it cannot be read or written, or has changed since
     */
    abstract void turnStored(Path path) throws IOException;

    static void require(boolean fits) throws IOException {
        if (!fits) {
            throw new IOException("It has changed since.");
        }
    }
}
