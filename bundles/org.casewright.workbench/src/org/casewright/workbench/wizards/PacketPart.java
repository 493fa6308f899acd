package org.casewright.workbench.wizards;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.casewright.model.imrcase.Record;
import org.casewright.workbench.display.DisplayThread;
import org.casewright.workbench.editing.Names;
import org.casewright.workbench.forms.Access;
import org.casewright.workbench.forms.Field;
import org.casewright.workbench.images.Icons;
import org.casewright.workbench.records.packet.LookedInto;
import org.casewright.workbench.records.packet.Packet;
import org.casewright.workbench.records.packet.PacketFiles;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;

/** The files of a new case: which they are, and what came of reading them. */
final class PacketPart {

    private static final int HEIGHT = 80;
    private static final int LINES = 2;
    private static final FileWords WORDS = new FileWords("Read from the packet",
            "Drop the application, the denial and the records to read them", "Files of the packet", "Records",
            "A folder of the packet", "All files in this folder are read.");
    private static final String EMPTY = "Add the application, the UR denial and the records as PDF or text: what they"
            + " say of the claim is filled in, and they become records of the case.";

    private final FieldsPage page;
    private final Runnable changed;
    private final Map<Path, LookedInto> files = new LinkedHashMap<>();
    private Table table;
    private Text told;

    /** @param changed is told when files were read or removed */
    PacketPart(FieldsPage page, Runnable changed) {
        this.page = page;
        this.changed = changed;
    }

    /** Makes the list of files, and takes those that are dropped anywhere on the page. */
    void create(Composite parent, int columns) {
        FileList list = new FileList(page, WORDS, this::add, this::remove);
        table = list.create(parent, "newCase.packet", columns, HEIGHT, 3, 4);
        list.drop().onto(parent);
        told = new Text(parent, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL);
        told.setData(Field.ID, "newCase.told");
        Access.name(told, "What the files say");
        told.setText(EMPTY);
        GridDataFactory.fillDefaults().grab(true, false).span(columns, 1)
                .hint(480, LINES * told.getLineHeight()).applyTo(told);
    }

    /** When a drag that brings them has ended: it would wait for the reading. */
    private void add(List<Path> chosen) {
        DisplayThread.of(table.getDisplay()).execute(() -> {
            if (!table.isDisposed()) {
                read(chosen.stream().filter(file -> !files.containsKey(file)).toList());
            }
        });
    }

    private void read(List<Path> chosen) {
        List<LookedInto> looked = new ArrayList<>();
        if (Work.read(page.getWizard().getContainer(), monitor -> looked.addAll(PacketFiles.look(chosen, monitor)))) {
            looked.forEach(file -> files.putIfAbsent(file.file(), file));
            show();
        }
    }

    private void remove(int[] indices) {
        List<Path> all = List.copyOf(files.keySet());
        IntStream.of(indices).mapToObj(all::get).forEach(files::remove);
        show();
    }

    private void show() {
        table.removeAll();
        files.values().forEach(file -> {
            TableItem item = new TableItem(table, SWT.NONE);
            item.setImage(icon(file).image());
            item.setText(new String[] {String.valueOf(file.file().getFileName()), words(file)});
        });
        changed.run();
    }

    private static Icons icon(LookedInto file) {
        return file.record().isEmpty() ? Icons.ERROR : file.remark().isPresent() ? Icons.WARNING : Icons.RECORD;
    }

    private static String words(LookedInto file) {
        return file.record().map(record -> words(record, file.remark().isPresent())).orElse("Not added");
    }

    private static String words(Record record, boolean unread) {
        String kind = Names.capitalized(Names.of(record.getKind()));
        Integer pages = record.getPages();
        String length = pages == null ? "" : pages == 1 ? ", 1 page" : ", " + pages + " pages";
        return kind + length + (unread ? ", cannot be read" : "");
    }

    Packet packet() {
        return new Packet(List.copyOf(files.values()));
    }

    /** Says what was taken from the files, and what is the matter with some. */
    void tell(String taken) {
        String matters = files.values().stream().map(LookedInto::remark).flatMap(Optional::stream)
                .collect(Collectors.joining("\n"));
        told.setText(files.isEmpty() ? EMPTY
                : Stream.of(matters, taken).filter(words -> !words.isEmpty()).collect(Collectors.joining("\n")));
    }
}
