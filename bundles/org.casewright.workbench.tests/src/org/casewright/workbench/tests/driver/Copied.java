package org.casewright.workbench.tests.driver;

import java.nio.file.Path;
import java.util.stream.Stream;

import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;

/** What a user has copied elsewhere, to paste it here. */
public final class Copied {

    private Copied() {
    }

    public static void text(String text) {
        copy(text, TextTransfer.getInstance());
    }

    /** As in the system's own window of files. */
    public static void files(Path... files) {
        copy(Stream.of(files).map(Path::toString).toArray(String[]::new), FileTransfer.getInstance());
    }

    private static void copy(Object data, Transfer kind) {
        Ui.run(() -> {
            Clipboard clipboard = new Clipboard(Ui.display());
            clipboard.setContents(new Object[] {data}, new Transfer[] {kind});
            clipboard.dispose();
        });
    }
}
