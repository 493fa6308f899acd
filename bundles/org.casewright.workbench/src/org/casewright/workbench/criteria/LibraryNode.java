package org.casewright.workbench.criteria;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.casewright.criteria.ide.answer.Location;
import org.casewright.criteria.ide.answer.TextRange;
import org.casewright.engine.rules.Guideline;
import org.casewright.engine.rules.SourceSpan;
import org.casewright.engine.rules.Topic;
import org.casewright.model.Severity;
import org.casewright.project.FileState;
import org.casewright.project.LibraryState;

/**
 * A line of the library's tree.
 *
 * @param key by which it is the same line in another state of the library
 * @param detail what is said beside the name
 * @param place where it is written; empty for what only groups others
 */
record LibraryNode(Kind kind, String key, String name, String detail, Optional<Location> place,
        List<LibraryNode> parts) {

    enum Kind {
        GROUP, GUIDELINE, TOPIC, FAULTY_TOPIC, FILE, FAULTY_FILE
    }

    /**
     * Guidelines by rank and title, then files by name.
     *
     * @param topics of the guidelines, also those that are left out at the moment because of errors
     */
    static List<LibraryNode> of(Collection<Topic> topics, LibraryState state) {
        return List.of(group("Guidelines", guidelines(topics, state.leftOut())),
                group("Files", state.files().values().stream().map(LibraryNode::file).toList()));
    }

    /** The name of the file that the line stands for; empty for what is written in a file. */
    Optional<String> file() {
        return kind == Kind.FILE || kind == Kind.FAULTY_FILE ? Optional.of(key) : Optional.empty();
    }

    private static LibraryNode group(String name, List<LibraryNode> parts) {
        return new LibraryNode(Kind.GROUP, name, name, Integer.toString(parts.size()), Optional.empty(), parts);
    }

    private static List<LibraryNode> guidelines(Collection<Topic> topics, List<String> leftOut) {
        Map<String, List<Topic>> byGuideline = topics.stream()
                .collect(Collectors.groupingBy(topic -> topic.guideline().rank().ordinal() + topic.guideline().title(),
                        TreeMap::new, Collectors.toList()));
        return byGuideline.values().stream().map(ofOne -> guideline(ofOne, leftOut)).toList();
    }

    private static LibraryNode guideline(List<Topic> topics, List<String> leftOut) {
        Guideline guideline = topics.getFirst().guideline();
        return new LibraryNode(Kind.GUIDELINE, guideline.name(), guideline.title(), guideline.rank().toString(),
                Optional.of(location(guideline.span())), topics.stream().map(topic -> topic(topic, leftOut)).toList());
    }

    private static LibraryNode topic(Topic topic, List<String> leftOut) {
        String page = topic.pinpoint().pages().isEmpty() ? "" : "page " + topic.pinpoint().pages();
        boolean faulty = leftOut.contains(topic.name());
        return new LibraryNode(faulty ? Kind.FAULTY_TOPIC : Kind.TOPIC, topic.name(), topic.title(),
                faulty ? "not judged, because of errors" : page, Optional.of(location(topic.span())), List.of());
    }

    private static LibraryNode file(FileState file) {
        long errors = file.issues().stream().filter(issue -> issue.severity() == Severity.ERROR).count();
        String detail = errors == 0 ? "" : errors + (errors == 1 ? " error" : " errors");
        return new LibraryNode(errors == 0 ? Kind.FILE : Kind.FAULTY_FILE, file.name(),
                file.name().substring(file.name().lastIndexOf('/') + 1), detail,
                Optional.of(new Location(file.name(), new TextRange(0, 0))), List.of());
    }

    private static Location location(SourceSpan span) {
        return new Location(span.file(), new TextRange(span.offset(), span.length()));
    }
}
