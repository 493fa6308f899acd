package org.casewright.workbench.records.packet;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.casewright.model.imrcase.Case;
import org.casewright.model.imrcase.Record;
import org.casewright.workbench.editing.FreshIds;

/**
 * The files that came with a case.
 *
 * @param files in their order
 */
public record Packet(List<LookedInto> files) {

    public Packet {
        files = List.copyOf(files);
    }

    /** The files that are records, in their order. */
    public List<Record> records() {
        return files.stream().flatMap(file -> file.record().stream()).toList();
    }

    /**
     * Adds the records to those of a case, which has them from then on.
     *
     * @param written a file as the case is to name it
     */
    public void addRecords(Case content, Function<Path, String> written) {
        FreshIds ids = new FreshIds(content);
        files.forEach(file -> file.record().ifPresent(record -> {
            record.setFile(written.apply(file.file()));
            ids.give(record);
            content.getRecords().add(record);
        }));
    }

    /** What is to be filled into a case. */
    public PacketFill fill() {
        return new PacketFill(files.stream().sorted(Comparator.comparingInt(LookedInto::rank)).toList());
    }

    /** Why some files are no records, a sentence for each that begins with its name. */
    public List<String> refused() {
        return files.stream().filter(file -> file.record().isEmpty()).map(LookedInto::remark)
                .flatMap(Optional::stream).toList();
    }
}
