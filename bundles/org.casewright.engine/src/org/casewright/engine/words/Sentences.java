package org.casewright.engine.words;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/** Tells points in sentences: what has one source and one kind is told together, in the order of the first. */
public final class Sentences {

    /** What is told in one sentence. */
    private record Together(Point.Kind kind, String source, int own) {
    }

    private final Sources sources;

    /** @param sources names the records that a sentence rests on */
    public Sentences(Sources sources) {
        this.sources = sources;
    }

    /** Whole sentences, each closed with its full stop. */
    public List<String> of(List<Point> points) {
        Map<Together, LinkedHashSet<String>> told = new LinkedHashMap<>();
        for (Point point : points) {
            String source = sources.of(point.facts());
            int own = point.kind() == Point.Kind.CLAUSE ? told.size() : 0;
            told.computeIfAbsent(new Together(point.kind(), source, own), key -> new LinkedHashSet<>())
                    .add(point.words());
        }
        LinkedHashSet<String> sentences = new LinkedHashSet<>();
        String before = "";
        for (Map.Entry<Together, LinkedHashSet<String>> entry : told.entrySet()) {
            String source = entry.getKey().source();
            boolean same = !source.isEmpty() && source.equals(before);
            sentences.add(English.sentence(tell(entry.getKey().kind(), source, same, List.copyOf(entry.getValue()))));
            before = source;
        }
        return new ArrayList<>(sentences);
    }

    private static String tell(Point.Kind kind, String source, boolean same, List<String> words) {
        String who = source.isEmpty() ? "the record" : same ? "the same source" : source;
        return switch (kind) {
            case SHOWN -> who + " documented " + English.and(words);
            case DENIED ->
                who + (source.isEmpty() ? " states that there was no " : " recorded no ") + English.or(words);
            case SILENT -> "a search of " + (source.isEmpty() ? "the record" : source) + " found no documentation of "
                    + English.or(words);
            case OPEN -> "this review has not established " + English.or(words);
            case CONFLICTING -> "the record conflicts on " + English.and(words)
                    + (source.isEmpty() ? "" : ", as comparing " + source + " shows");
            case CLAUSE -> String.join("; ", words) + (source.isEmpty() || same ? "" : ", as shown in " + source);
        };
    }
}
