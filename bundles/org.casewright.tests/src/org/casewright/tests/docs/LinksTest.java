package org.casewright.tests.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** Links from a page to another, or to a file, lead somewhere. */
class LinksTest {

    private static final Pattern LINK = Pattern.compile("\\]\\((?!https?:)([^)#\\s]*)(?:#([^)\\s]+))?\\)");
    private static final Pattern HEADING = Pattern.compile("(?m)^#+ (.+)$");

    @Test
    void linksLeadSomewhere() {
        assertEquals(List.of(), pages().flatMap(LinksTest::broken).toList());
    }

    @Test
    void thePagesHaveLinks() {
        assertTrue(pages().flatMap(LinksTest::links).count() > 20);
    }

    private static Stream<Page> pages() {
        return Page.all().stream();
    }

    private static Stream<MatchResult> links(Page page) {
        return LINK.matcher(page.text()).results();
    }

    private static Stream<String> broken(Page page) {
        return links(page).filter(link -> !leadsSomewhere(page, link)).map(link -> page.name() + ": " + link.group());
    }

    private static boolean leadsSomewhere(Page page, MatchResult link) {
        Path own = Repository.root().resolve(page.name());
        Path target = link.group(1).isEmpty() ? own : own.resolveSibling(link.group(1)).normalize();
        return Files.exists(target) && (link.group(2) == null || hasHeading(target, link.group(2)));
    }

    private static boolean hasHeading(Path target, String anchor) {
        return HEADING.matcher(Repository.text(target)).results()
                .anyMatch(heading -> anchor(heading.group(1)).equals(anchor));
    }

    /** How a heading is linked to: in small letters, with hyphens for blanks and without other signs. */
    private static String anchor(String heading) {
        return heading.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{Nd} -]", "").replace(' ', '-');
    }
}
