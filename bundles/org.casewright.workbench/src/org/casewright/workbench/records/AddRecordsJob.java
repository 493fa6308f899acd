package org.casewright.workbench.records;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.casewright.model.imrcase.Record;
import org.casewright.model.imrcase.RecordKind;
import org.casewright.workbench.records.document.RecordDocument;
import org.casewright.workbench.records.document.RecordException;
import org.casewright.workbench.records.document.RecordException.Reason;
import org.casewright.workbench.records.document.RecordFiles;
import org.casewright.workbench.records.packet.PacketFacts;
import org.casewright.workbench.records.packet.PacketReader;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;

/**
 * Looks into files, and into those of folders, and hands over a record for each, with what could be guessed, and what
 * they say of the case.
 */
final class AddRecordsJob extends Job {

    /** What a file says of the claim stands at its beginning. */
    private static final int PAGES_OF_FACTS = 3;
    private static final Set<Reason> REFUSED = EnumSet.of(Reason.UNKNOWN_FORMAT, Reason.MISSING);
    /** The application and the denial come before what only repeats them. */
    private static final List<RecordKind> FIRST = List.of(RecordKind.APPLICATION, RecordKind.UTILIZATION_REVIEW);

    /** A file that was looked into. */
    record Looked(Record record, PacketFacts facts) {

        private int rank() {
            int rank = FIRST.indexOf(record.getKind());
            return rank < 0 ? FIRST.size() : rank;
        }
    }

    /**
     * What came of looking.
     *
     * @param records in the order of the files
     * @param facts the most telling file first
     * @param refused why some files are no records, a sentence for each that begins with its name
     */
    record Packet(List<Record> records, List<PacketFacts> facts, List<String> refused) {

        static Packet of(List<Looked> looked, List<String> refused) {
            return new Packet(looked.stream().map(Looked::record).toList(),
                    looked.stream().sorted(Comparator.comparingInt(Looked::rank)).map(Looked::facts).toList(),
                    List.copyOf(refused));
        }
    }

    private final List<Path> files;
    private final List<String> refused = new ArrayList<>();
    private final RecordPaths paths;
    private final Executor display;
    private final Consumer<Packet> made;

    /** @param made is told on the display thread; not where the user cancels */
    AddRecordsJob(List<Path> files, RecordPaths paths, Executor display, Consumer<Packet> made) {
        super("Adding records");
        this.files = List.copyOf(files);
        this.paths = paths;
        this.display = display;
        this.made = made;
        setUser(true);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        List<Path> all = files.stream().flatMap(this::within).toList();
        SubMonitor progress = SubMonitor.convert(monitor, all.size());
        List<Looked> looked = new ArrayList<>();
        for (Path file : all) {
            if (progress.isCanceled()) {
                return Status.CANCEL_STATUS;
            }
            look(file).ifPresent(looked::add);
            progress.worked(1);
        }
        Packet packet = Packet.of(looked, refused);
        display.execute(() -> made.accept(packet));
        return Status.OK_STATUS;
    }

    /** A file itself; of a folder the files that one sees in it, by their names. */
    private Stream<Path> within(Path file) {
        if (!Files.isDirectory(file)) {
            return Stream.of(file);
        }
        try (Stream<Path> inside = Files.list(file)) {
            return inside.filter(each -> Files.isRegularFile(each) && !each.getFileName().toString().startsWith("."))
                    .sorted().toList().stream();
        } catch (IOException e) {
            refused.add(file.getFileName() + " cannot be read: " + e.getMessage() + ".");
            return Stream.empty();
        }
    }

    /** What is damaged or locked is a record of the packet all the same; what is of another kind is none. */
    private Optional<Looked> look(Path file) {
        try (RecordDocument document = RecordFiles.open(file)) {
            Record record = RecordGuess.of(file, paths.write(file), document.text(1).text(), document.pages());
            return Optional.of(new Looked(record, PacketReader.read(record.getKind(), beginning(document))));
        } catch (RecordException e) {
            if (REFUSED.contains(e.reason())) {
                refused.add(e.getMessage());
                return Optional.empty();
            }
            // The viewer says what is the matter with the file as soon as the record is chosen.
            Record record = RecordGuess.of(file, paths.write(file), "", 0);
            return Optional.of(new Looked(record, PacketReader.read(record.getKind(), "")));
        }
    }

    /** The first pages, up to one that is damaged. */
    private static String beginning(RecordDocument document) {
        StringBuilder text = new StringBuilder();
        try {
            for (int page = 1; page <= Math.min(PAGES_OF_FACTS, document.pages()); page++) {
                text.append(document.text(page).text()).append('\n');
            }
        } catch (RecordException e) {
            return text.toString(); // the viewer says so where that page is shown
        }
        return text.toString();
    }
}
