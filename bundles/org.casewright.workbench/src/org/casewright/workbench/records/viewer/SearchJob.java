package org.casewright.workbench.records.viewer;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

import org.casewright.workbench.records.document.PageSearch;
import org.casewright.workbench.records.document.SearchHit;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;

/** Searches a document page by page, tells what it finds as it goes on, and stops when it is cancelled. */
final class SearchJob extends Job {

    /** More would be read by nobody; the words can be made more precise. */
    static final int MOST = 500;
    private static final int PAGES_AT_ONCE = 25;

    /**
     * How far a search is.
     *
     * @param hits those found so far, by page
     * @param searched how many pages have been searched
     * @param finished whether there is nothing more to come
     */
    record Progress(List<SearchHit> hits, int searched, boolean finished) {
    }

    private final OpenRecord record;
    private final PageSearch search;
    private final Executor display;
    private final Consumer<Progress> told;
    private final List<SearchHit> hits = new ArrayList<>();

    /** @param told of the progress, on the display thread; no longer once the job is cancelled */
    SearchJob(OpenRecord record, PageSearch search, Executor display, Consumer<Progress> told) {
        super("Searching the record");
        this.record = record;
        this.search = search;
        this.display = display;
        this.told = told;
        setSystem(true);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        int page = 1;
        for (; page <= record.pages() && hits.size() < MOST; page++) {
            if (monitor.isCanceled()) {
                return Status.CANCEL_STATUS;
            }
            hits.addAll(search.find(page, record.read(page).text()));
            if (page % PAGES_AT_ONCE == 0) {
                tell(monitor, page, false);
            }
        }
        tell(monitor, page - 1, true);
        return Status.OK_STATUS;
    }

    private void tell(IProgressMonitor monitor, int searched, boolean finished) {
        Progress progress = new Progress(List.copyOf(hits.subList(0, Math.min(MOST, hits.size()))), searched, finished);
        display.execute(() -> {
            if (!monitor.isCanceled()) {
                told.accept(progress);
            }
        });
    }
}
