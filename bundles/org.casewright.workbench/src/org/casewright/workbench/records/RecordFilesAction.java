package org.casewright.workbench.records;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Supplier;

import org.casewright.determination.read.ItemTitles;
import org.casewright.model.ElementPath;
import org.casewright.model.imrcase.Case;
import org.casewright.model.imrcase.ImrcasePackage.Literals;
import org.casewright.model.imrcase.Record;
import org.casewright.workbench.editing.CaseDocument;
import org.casewright.workbench.records.finding.QuoteReader;
import org.casewright.workbench.records.packet.Packet;
import org.casewright.workbench.records.packet.PacketFill;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;

/**
 * Adds files of the packet as records, with what they say of the claim, the patient and the requests; and finds files
 * again that have been moved.
 */
final class RecordFilesAction {

    private static final String[] NAMES = {"Records (PDF, text)", "All files"};
    private static final String[] ENDINGS = {"*.pdf;*.PDF;*.txt;*.TXT", "*.*"};

    private final Control parent;
    private final RecordsContext context;
    private final RecordPaths paths;
    private final Executor display;
    private final Supplier<QuoteReader> reader;

    /** @param reader by the library as it is now */
    RecordFilesAction(Control parent, RecordsContext context, RecordPaths paths, Executor display,
            Supplier<QuoteReader> reader) {
        this.parent = parent;
        this.context = context;
        this.paths = paths;
        this.display = display;
        this.reader = reader;
    }

    /** Asks for files, and adds them. */
    void add() {
        FileDialog dialog = dialog("Add records", SWT.OPEN | SWT.MULTI);
        if (dialog.open() != null) {
            Path folder = Path.of(dialog.getFilterPath());
            add(Arrays.stream(dialog.getFileNames()).map(folder::resolve).toList());
        }
    }

    /**
     * Adds files as records, and what they say of the case, in one step of undo, when they have been looked into; names
     * those that are none.
     */
    void add(List<Path> files) {
        new AddRecordsJob(files, display, packet -> {
            if (!parent.isDisposed()) {
                if (!packet.records().isEmpty()) {
                    add(packet, context.forms().document());
                }
                tell(packet.refused());
            }
        }).schedule();
    }

    private void tell(List<String> refused) {
        if (!refused.isEmpty()) {
            String title = refused.size() == 1 ? "A file was not added" : refused.size() + " files were not added";
            MessageDialog.openInformation(parent.getShell(), title, String.join("\n\n", refused));
        }
    }

    private void add(Packet packet, CaseDocument document) {
        List<Record> made = packet.records();
        Case content = document.content();
        PacketFill fill = packet.fill();
        document.edit(made.size() == 1 ? "Add record" : "Add " + made.size() + " records", () -> {
            packet.addRecords(content, paths::write);
            fill.claim(content);
            fill.patient(content);
            fill.items(content, item -> ItemTitles.fill(item, reader.get().requests()));
        });
        display.execute(() -> context.reveal().accept(ElementPath.of(made.getFirst())));
        Optional.of(fill.told()).filter(words -> !words.isEmpty()).ifPresent(context.tell());
    }

    /** Asks where the file of a record is now. */
    void locate(Record record) {
        FileDialog dialog = dialog("Locate the file of " + paths.of(record).title(), SWT.OPEN);
        String chosen = dialog.open();
        if (chosen != null) {
            context.forms().document().set(record, Literals.RECORD__FILE, paths.write(Path.of(chosen)));
        }
    }

    private FileDialog dialog(String title, int style) {
        FileDialog dialog = new FileDialog(parent.getShell(), style);
        dialog.setText(title);
        dialog.setFilterNames(NAMES);
        dialog.setFilterExtensions(ENDINGS);
        dialog.setFilterPath(paths.folder().toString());
        return dialog;
    }
}
