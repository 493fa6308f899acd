package org.casewright.workbench.records;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

import org.casewright.model.imrcase.Record;
import org.casewright.workbench.records.document.RecordDocument;
import org.casewright.workbench.records.document.RecordException;
import org.casewright.workbench.records.document.RecordFiles;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;

/** Looks into files, and hands over a record for each, with what could be guessed. */
final class AddRecordsJob extends Job {

    private final List<Path> files;
    private final RecordPaths paths;
    private final Executor display;
    private final Consumer<List<Record>> made;

    /** @param made is told on the display thread; not where the user cancels */
    AddRecordsJob(List<Path> files, RecordPaths paths, Executor display, Consumer<List<Record>> made) {
        super("Adding records");
        this.files = List.copyOf(files);
        this.paths = paths;
        this.display = display;
        this.made = made;
        setUser(true);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        SubMonitor progress = SubMonitor.convert(monitor, files.size());
        List<Record> records = new ArrayList<>();
        for (Path file : files) {
            if (progress.isCanceled()) {
                return Status.CANCEL_STATUS;
            }
            records.add(look(file));
            progress.worked(1);
        }
        display.execute(() -> made.accept(records));
        return Status.OK_STATUS;
    }

    private Record look(Path file) {
        try (RecordDocument document = RecordFiles.open(file)) {
            return RecordGuess.of(file, paths.write(file), document.text(1).text(), document.pages());
        } catch (RecordException e) {
            // The viewer says what is the matter with the file as soon as the record is chosen.
            return RecordGuess.of(file, paths.write(file), "", 0);
        }
    }
}
