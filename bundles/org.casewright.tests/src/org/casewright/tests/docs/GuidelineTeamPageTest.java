package org.casewright.tests.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** The page on a guideline team's own build quotes the files of the example, which a test of the product builds. */
class GuidelineTeamPageTest {

    private static final Page PAGE = Page.of(Repository.docs().resolve("validate-in-your-build.md"));
    private static final Path EXAMPLE = Repository.root().resolve("releng/examples/guideline-team");

    @Test
    void whatItShowsStandsInTheFiles() {
        List<Block> quoted = Stream.of("xml", "criteria").flatMap(PAGE::marked).toList();

        assertTrue(quoted.size() >= 3, "quotations on " + PAGE.name());
        assertEquals(List.of(), quoted.stream().filter(block -> files().map(Repository::text)
                .noneMatch(text -> withoutIndent(text).contains(withoutIndent(block.text())))).toList());
    }

    @Test
    void theFilesThatItListsAreAllThereAre() {
        List<String> listed = PAGE.marked("text").findFirst().orElseThrow().text().lines()
                .map(line -> line.split(" ", 2)[0]).sorted().toList();

        assertEquals(files().map(file -> EXAMPLE.relativize(file).toString().replace('\\', '/')).sorted().toList(),
                listed);
    }

    private static Stream<Path> files() {
        return Repository.files(EXAMPLE, "").stream().filter(Files::isRegularFile);
    }

    private static String withoutIndent(String text) {
        return text.replaceAll("(?m)^ +", "");
    }
}
