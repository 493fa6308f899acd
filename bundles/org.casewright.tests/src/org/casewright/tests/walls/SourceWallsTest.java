package org.casewright.tests.walls;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.casewright.tests.docs.Repository;
import org.junit.jupiter.api.Test;

/** The Java sources are as {@code .editorconfig} tells editors to write them. */
class SourceWallsTest {

    private static final Pattern LONGEST = Pattern.compile("(?m)^max_line_length = (\\d+)$");
    private static final String TEXT_BLOCK = "\"\"\"";

    @Test
    void noLineIsTooLong() {
        int longest = longest();

        assertEquals(List.of(), Repository.sources().stream().flatMap(file -> tooLong(file, longest).stream()).toList(),
                "Give a part of each a name, or wrap them.");
    }

    @Test
    void allSourcesWereRead() {
        List<Path> sources = Repository.sources();

        for (String part : List.of("casewright/engine", "casewright/workbench/tests", "casewright/benchmarks")) {
            assertTrue(sources.stream().anyMatch(file -> file.toString().replace('\\', '/').contains(part)), part);
        }
    }

    /** The lines that are too long, but for those of text blocks: the row of a table stays in one. */
    private static List<String> tooLong(Path file, int longest) {
        List<String> found = new ArrayList<>();
        List<String> lines = Repository.text(file).lines().toList();
        boolean quoted = false;
        for (int i = 0; i < lines.size(); i++) {
            boolean border = lines.get(i).contains(TEXT_BLOCK);
            if (!quoted && !border && lines.get(i).length() > longest) {
                found.add(Repository.root().relativize(file) + ":" + (i + 1) + " has " + lines.get(i).length());
            }
            quoted ^= border;
        }
        return found;
    }

    private static int longest() {
        Matcher told = LONGEST.matcher(Repository.text(Repository.root().resolve(".editorconfig")));
        assertTrue(told.find(), ".editorconfig says how long a line may be");
        return Integer.parseInt(told.group(1));
    }
}
