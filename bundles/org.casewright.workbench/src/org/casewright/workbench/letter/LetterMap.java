package org.casewright.workbench.letter;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.casewright.model.Issue;
import org.casewright.model.Place;

/** The way from the paper to the case, and back. */
public final class LetterMap {

    /** How far beside a character, in points, a click still means it. */
    private static final float REACH = 12;

    private static final Comparator<Mark> IN_ORDER = Comparator.comparingInt((Mark mark) -> mark.first().sheet())
            .thenComparingDouble(mark -> mark.first().box().bottom())
            .thenComparingDouble(mark -> mark.first().box().x());

    private final TypesetLetter letter;

    public LetterMap(TypesetLetter letter) {
        this.letter = letter;
    }

    /** What a point on a sheet shows; empty on white paper and on words of the form that stand for themselves. */
    public Optional<Target> at(int sheet, float x, float y) {
        Glyph nearest = null;
        float least = REACH;
        for (Glyph glyph : letter.sheets().get(sheet).glyphs()) {
            float distance = glyph.box().isLevelWith(y) ? glyph.box().distance(x) : REACH;
            if (distance < least) {
                nearest = glyph;
                least = distance;
            }
        }
        return Optional.ofNullable(nearest).map(this::target).filter(target -> !target.element().isEmpty());
    }

    private Target target(Glyph glyph) {
        Passage passage = letter.passages().get(glyph.passage());
        int offset = passage.source().isEmpty() ? 0 : passage.offset() + glyph.offset();
        return new Target(passage.target(), offset);
    }

    /**
     * The issues that the letter has a place for, in the order of the letter. One about a thing that the letter does
     * not show is marked where the letter shows what it is a part of.
     */
    public List<Mark> marks(List<Issue> issues) {
        return issues.stream().flatMap(issue -> mark(issue).stream()).sorted(IN_ORDER).toList();
    }

    private Optional<Mark> mark(Issue issue) {
        Place place = issue.place();
        List<Spot> words = place.length() == 0 ? List.of()
                : spots(passage -> passage.source().equals(place.element()), place.offset(),
                        place.offset() + place.length());
        if (!words.isEmpty()) {
            return Optional.of(new Mark(issue, true, words));
        }
        List<Spot> spots = spots(place.element());
        return spots.isEmpty() ? Optional.empty() : Optional.of(new Mark(issue, false, spots));
    }

    /** Where the letter shows an element or, failing that, what it is a part of; empty where it shows neither. */
    public List<Spot> spots(String element) {
        for (String path = element; !path.isEmpty(); path = path.substring(0, Math.max(0, path.lastIndexOf('/')))) {
            String source = source(path);
            if (!source.isEmpty()) {
                return spots(passage -> passage.source().equals(source), 0, Integer.MAX_VALUE);
            }
        }
        return List.of();
    }

    /** The source that is the element or else the first that is a part of it. */
    private String source(String path) {
        List<String> printed = letter.passages().stream().filter(passage -> !passage.text().isBlank())
                .map(Passage::source).toList();
        return printed.contains(path) ? path
                : printed.stream().filter(source -> source.startsWith(path + "/")).findFirst().orElse("");
    }

    private List<Spot> spots(Predicate<Passage> wanted, int from, int to) {
        List<Spot> spots = new ArrayList<>();
        for (int sheet = 0; sheet < letter.sheets().size(); sheet++) {
            for (Glyph glyph : letter.sheets().get(sheet).glyphs()) {
                Passage passage = letter.passages().get(glyph.passage());
                int offset = passage.offset() + glyph.offset();
                if (offset >= from && offset < to && wanted.test(passage)) {
                    add(new Spot(sheet, glyph.box()), spots);
                }
            }
        }
        return spots;
    }

    private static void add(Spot spot, List<Spot> spots) {
        Spot last = spots.isEmpty() ? null : spots.getLast();
        if (last != null && last.sheet() == spot.sheet() && last.box().isOnLineOf(spot.box())) {
            spots.set(spots.size() - 1, new Spot(spot.sheet(), last.box().with(spot.box())));
        } else {
            spots.add(spot);
        }
    }
}
