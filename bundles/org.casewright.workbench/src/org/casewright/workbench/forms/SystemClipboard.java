package org.casewright.workbench.forms;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;

/** What was copied, here or in another program. */
record SystemClipboard(Display display) {

    /** Empty where it holds no text. */
    String text() {
        Object text = with(clipboard -> clipboard.getContents(TextTransfer.getInstance()));
        return text == null ? "" : text.toString();
    }

    /** Empty where it holds no files. */
    List<Path> files() {
        Object names = with(clipboard -> clipboard.getContents(FileTransfer.getInstance()));
        return names == null ? List.of() : Arrays.stream((String[]) names).map(Path::of).toList();
    }

    void put(String text) {
        with(clipboard -> {
            clipboard.setContents(new Object[] {text}, new Transfer[] {TextTransfer.getInstance()});
            return null;
        });
    }

    private Object with(Function<Clipboard, Object> use) {
        Clipboard clipboard = new Clipboard(display);
        try {
            return use.apply(clipboard);
        } finally {
            clipboard.dispose();
        }
    }
}
