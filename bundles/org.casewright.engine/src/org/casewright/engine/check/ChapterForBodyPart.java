package org.casewright.engine.check;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.casewright.engine.check.BodyParts.Region;
import org.casewright.engine.check.CitedChapter.Party;
import org.casewright.model.Issue;
import org.casewright.model.Place;

/**
 * PART-1: a chapter that is cited for an item is about the item's part of the body. One that fits is enough:
 * a second chapter may be cited for what goes with the complaint.
 */
final class ChapterForBodyPart implements ItemCheck {

    @Override
    public String code() {
        return "PART-1";
    }

    @Override
    public void check(ItemFacts item, Consumer<Issue> issues) {
        Set<Region> regions = regionsOf(item);
        if (regions.isEmpty()) {
            return;
        }
        for (Party party : Party.values()) {
            List<CitedChapter> cited = aboutBodyParts(item, party);
            if (cited.stream().noneMatch(chapter -> fits(chapter, regions))) {
                cited.forEach(chapter -> issues.accept(issue(item, chapter)));
            }
        }
    }

    private static List<CitedChapter> aboutBodyParts(ItemFacts item, Party party) {
        return item.chapters().stream().filter(chapter -> chapter.party() == party)
                .filter(chapter -> BodyParts.coveredBy(chapter.title()).isPresent()).toList();
    }

    private static Set<Region> regionsOf(ItemFacts item) {
        Set<Region> named = BodyParts.namedIn(item.title());
        return named.isEmpty() ? BodyParts.namedIn(BodyParts.words(item.region())) : named;
    }

    private static boolean fits(CitedChapter chapter, Set<Region> regions) {
        return !Collections.disjoint(BodyParts.coveredBy(chapter.title()).orElseThrow(), regions);
    }

    /** What the administrator cited is reported on, not answered for: a warning. */
    private Issue issue(ItemFacts item, CitedChapter chapter) {
        Place place = Place.element(chapter.element(), 0, chapter.title().length());
        String about = "'" + chapter.title() + "' is not about the part of the body that the item is for: '"
                + item.title() + "'.";
        return chapter.party() == Party.REVIEWER
                ? Issue.error(code(), about + " Cite the chapter that is.", place)
                : Issue.warning(code(), about + " Check that the administrator cited it.", place);
    }
}
