package org.casewright.workbench.display;

import java.util.concurrent.Executor;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.widgets.Display;

/**
 * Runs work on the display's thread, later. Where the display is gone nothing runs, even where it goes at the very
 * moment: who works beside it may come to its end after the last window has closed.
 */
public final class DisplayThread implements Executor {

    private final Consumer<Runnable> queue;

    /** @param queue takes work for the display's thread, or throws what SWT does where the display is disposed */
    public DisplayThread(Consumer<Runnable> queue) {
        this.queue = queue;
    }

    public static DisplayThread of(Display display) {
        return new DisplayThread(display::asyncExec);
    }

    @Override
    public void execute(Runnable work) {
        try {
            queue.accept(work);
        } catch (SWTException e) {
            if (e.code != SWT.ERROR_DEVICE_DISPOSED) {
                throw e;
            }
        }
    }
}
