package org.casewright.workbench.records.packet;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.casewright.model.imrcase.Record;
import org.casewright.model.imrcase.RecordKind;

/**
 * A file of a packet that was looked into.
 *
 * @param record what it is in a case, but for the name of its file there; empty where it can be none
 * @param facts what it says of the case
 * @param remark what is the matter with the file and what to do, beginning with its name; empty where nothing is
 */
public record LookedInto(Path file, Optional<Record> record, PacketFacts facts, Optional<String> remark) {

    /** The application and the denial come before what only repeats them. */
    private static final List<RecordKind> FIRST = List.of(RecordKind.APPLICATION, RecordKind.UTILIZATION_REVIEW);

    public LookedInto {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(facts, "facts");
    }

    /** What can be no record. */
    static LookedInto refused(Path file, String why) {
        return new LookedInto(file, Optional.empty(), PacketFacts.NONE, Optional.of(why));
    }

    /** The smaller, the more it tells. */
    int rank() {
        int rank = record.map(Record::getKind).map(FIRST::indexOf).orElse(-1);
        return rank < 0 ? FIRST.size() : rank;
    }
}
