package org.casewright.product.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The build of a guideline team says what the page on it shows, green and red. */
class GuidelineTeamTest {

    private static final String TOPIC = "guidelines/carpal-tunnel-injections.criteria";

    @TempDir
    private Path project;

    @BeforeEach
    void copyExample() throws IOException {
        Path example = Product.repository().resolve("releng/examples/guideline-team");
        try (Stream<Path> files = Files.walk(example)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = project.resolve(example.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }

    @Test
    void theBuildIsGreen() throws IOException, InterruptedException {
        assertSaid("green", 0, Maven.run(project, "verify"));
    }

    @Test
    void aMistakeInATopicFailsTheBuild() throws IOException, InterruptedException {
        replace("diagnosis of CarpalTunnelSyndrome", "diagnosis of CarpalTunelSyndrome");

        Run build = Maven.run(project, "verify");

        assertSaid("misspelled", 1, build);
        assertFalse(build.output().contains("run-scenarios"), "the build went on: " + build.output());
    }

    @Test
    void aCaseThatTheTopicDecidesOtherwiseFailsTheBuild() throws IOException, InterruptedException {
        replace("at least 6 weeks", "at least 60 weeks");

        assertSaid("departed", 1, Maven.run(project, "verify"));
    }

    @Test
    void aScenarioThatComesOutOtherwiseFailsTheBuild() throws IOException, InterruptedException {
        replace("at least 6 weeks", "at least 60 weeks");
        replaceIn("cases/CM17-0990010.case", "decision=\"Overturned\"", "decision=\"Upheld\"");

        assertSaid("unproved", 1, Maven.run(project, "verify"));
    }

    private void replace(String passage, String other) throws IOException {
        replaceIn(TOPIC, passage, other);
    }

    private void replaceIn(String name, String passage, String other) throws IOException {
        Path file = project.resolve(name);
        String text = Files.readString(file);
        assertEquals(2, text.split(Pattern.quote(passage), -1).length, "times " + passage + " in " + name);
        Files.writeString(file, text.replace(passage, other));
    }

    /** Every line of the page's block of that name is a line of the output, and the build has ended so. */
    private static void assertSaid(String name, int code, Run build) {
        List<String> claimed = block(name);
        assertEquals(List.of(),
                claimed.stream().filter(line -> build.output().lines().noneMatch(line::equals)).toList(),
                () -> "is on the page, but what was said is " + build.output());
        assertEquals(code, build.code(), build.output());
    }

    private static List<String> block(String name) {
        List<MatchResult> blocks = Pattern.compile("(?ms)^```text " + name + "\\R(.+?)^```$").matcher(page()).results()
                .toList();
        assertEquals(1, blocks.size(), "blocks called " + name);
        return blocks.getFirst().group(1).lines().toList();
    }

    private static String page() {
        try {
            return Files.readString(Product.repository().resolve("releng/docs/validate-in-your-build.md"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
