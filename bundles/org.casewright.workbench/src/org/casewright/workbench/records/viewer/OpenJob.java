package org.casewright.workbench.records.viewer;

import java.util.concurrent.Executor;
import java.util.function.Consumer;

import org.casewright.workbench.records.document.RecordDocument;
import org.casewright.workbench.records.document.RecordException;
import org.casewright.workbench.records.document.RecordFiles;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;

/** Opens the file of a record. */
final class OpenJob extends Job {

    private final RecordFile file;
    private final Executor display;
    private final Consumer<OpenRecord> opened;
    private final Consumer<RecordException> failed;

    /** Exactly one of the two is told, on the display thread. Whoever gets the document closes it. */
    OpenJob(RecordFile file, Executor display, Consumer<OpenRecord> opened, Consumer<RecordException> failed) {
        super("Opening " + file.title());
        this.file = file;
        this.display = display;
        this.opened = opened;
        this.failed = failed;
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        try {
            RecordDocument document = RecordFiles.open(file.file());
            OpenRecord record = new OpenRecord(file.title(), document, display);
            display.execute(() -> opened.accept(record));
        } catch (RecordException e) {
            display.execute(() -> failed.accept(e));
        }
        return Status.OK_STATUS;
    }
}
