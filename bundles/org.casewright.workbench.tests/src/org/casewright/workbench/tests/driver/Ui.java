package org.casewright.workbench.tests.driver;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.ui.PlatformUI;

/** The display's thread, as a test beside it reaches it. */
public final class Ui {

    /** How long a condition may take to come true before the test fails. */
    public static final Duration PATIENCE = Duration.ofSeconds(20);

    /** No event takes so long; a test that waited on would never end. */
    private static final Duration HUNG = Duration.ofSeconds(60);

    private static final int LOOK_EVERY_MS = 10;

    private Ui() {
    }

    /** The workbench's display. */
    public static Display display() {
        return PlatformUI.getWorkbench().getDisplay();
    }

    /** Runs something on the display's thread and waits for it; what it throws is thrown here. */
    public static void run(Runnable action) {
        call(() -> {
            action.run();
            return null;
        });
    }

    /** Asks something on the display's thread. Where that answers nothing any more, it says what the thread is at. */
    public static <T> T call(Supplier<T> question) {
        if (Display.getCurrent() != null) {
            return question.get();
        }
        FutureTask<T> asked = new FutureTask<>(question::get);
        display().asyncExec(asked);
        try {
            return asked.get(HUNG.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            AssertionError hung = new AssertionError(
                    "The display's thread has not answered for " + HUNG.toSeconds() + " s.");
            hung.setStackTrace(display().getThread().getStackTrace());
            throw hung;
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error failure) {
                throw failure;
            }
            throw (RuntimeException) e.getCause(); // a supplier throws no other
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("Interrupted while asking the display's thread", e);
        }
    }

    /** Waits until a condition holds; it is asked on the display's thread, between its events. */
    public static void until(String what, BooleanSupplier condition) {
        find(what, () -> condition.getAsBoolean() ? Optional.of(true) : Optional.empty());
    }

    /** Waits until there is something to find; it is looked for on the display's thread, between its events. */
    public static <T> T find(String what, Supplier<Optional<T>> look) {
        CompletableFuture<T> found = new CompletableFuture<>();
        display().asyncExec(() -> lookAgain(look, found));
        try {
            return found.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            found.cancel(false);
            throw new AssertionError("Waited " + PATIENCE.toSeconds() + " s in vain for: " + what);
        } catch (ExecutionException e) {
            throw new AssertionError("Looking for " + what + " failed: " + e.getCause(), e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("Interrupted while looking for " + what, e);
        }
    }

    /** Waits until no event waits any more: the loop goes to sleep. */
    public static void rest() {
        CompletableFuture<Boolean> rested = new CompletableFuture<>();
        Listener asleep = event -> rested.complete(true);
        run(() -> display().addListener(SWT.PreExternalEventDispatch, asleep));
        try {
            until("the loop of events to rest", rested::isDone);
        } finally {
            run(() -> display().removeListener(SWT.PreExternalEventDispatch, asleep));
        }
    }

    private static <T> void lookAgain(Supplier<Optional<T>> look, CompletableFuture<T> found) {
        if (found.isDone()) {
            return;
        }
        try {
            look.get().ifPresentOrElse(found::complete,
                    () -> display().timerExec(LOOK_EVERY_MS, () -> lookAgain(look, found)));
        } catch (SWTException e) {
            if (e.code == SWT.ERROR_WIDGET_DISPOSED) {
                display().timerExec(LOOK_EVERY_MS, () -> lookAgain(look, found));
            } else {
                found.completeExceptionally(e);
            }
        } catch (RuntimeException e) {
            found.completeExceptionally(e);
        }
    }
}
