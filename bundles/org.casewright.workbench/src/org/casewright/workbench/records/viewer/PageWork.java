package org.casewright.workbench.records.viewer;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;

/**
 * The queue of what is to be read and drawn of one document. What was asked for last is done first, because it is what
 * the user looks at. Asking never waits.
 */
final class PageWork extends Job {

    private record Task(Object key, Runnable work) {
    }

    private final Deque<Task> waiting = new ArrayDeque<>();
    private final Set<Object> keys = new HashSet<>();
    private Runnable last;

    PageWork(String name) {
        super("Drawing pages of " + name);
        setSystem(true);
        setPriority(SHORT);
    }

    /** Has something done once; nothing where the same is waiting or being done. */
    synchronized void ask(Object key, Runnable work) {
        if (last == null && keys.add(key)) {
            waiting.push(new Task(key, work));
            schedule();
        }
    }

    /** Forgets what waits and is no longer wanted. */
    synchronized void drop(Predicate<Object> outdated) {
        waiting.removeIf(task -> outdated.test(task.key) && keys.remove(task.key));
    }

    /** Forgets all that waits, does this at the end, and takes no more. */
    synchronized void close(Runnable end) {
        waiting.clear();
        last = end;
        schedule();
    }

    private synchronized Task next() {
        return waiting.poll();
    }

    private synchronized void finished(Task task) {
        keys.remove(task.key);
    }

    private synchronized Runnable end() {
        return last;
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        for (Task task = next(); task != null; task = next()) {
            try {
                task.work.run();
            } finally {
                finished(task);
            }
        }
        if (end() != null) {
            end().run();
        }
        return Status.OK_STATUS;
    }
}
