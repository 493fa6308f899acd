package org.casewright.tests.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

import org.casewright.headless.CommandLines;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever a command is given, it ends soon, with a message and its code, and leaves the file as it is. */
class HostileInputsTest {

    private static final int WANTED = 500;
    private static final Duration SOON = Duration.ofSeconds(60);
    private static final Pattern PROGRAMMERS_WORDS = Pattern
            .compile("(?m)^\\s+at .*|.*(Exception|Error:|itself failed).*");

    @TempDir
    private Path folder;

    private final Map<String, Integer> refused = new TreeMap<>();
    private final List<String> faults = new ArrayList<>();
    private int harmless;

    @Test
    void theyEndInAMessage() throws IOException {
        Path input = Files.createDirectory(folder.resolve("input"));
        List<HostileFile> files = HostileFiles.all(folder.resolve("output"));

        for (HostileFile file : files) {
            Path path = Files.write(input.resolve(file.name()), file.bytes());
            judge(file, path);
            Files.delete(path);
        }

        int messages = refused.values().stream().mapToInt(Integer::intValue).sum();
        System.out.printf("Hostile files that end in a message: %d of %d, %s. Of %d more nothing had to be said.%n",
                messages, files.size() - harmless, refused, harmless);
        assertEquals(List.of(), faults.stream().limit(10).toList());
        assertTrue(messages >= WANTED, messages + " of " + WANTED);
    }

    private void judge(HostileFile file, Path path) throws IOException {
        int code = run(file.runs().getFirst(), path);
        boolean unharmed = file.kind().startsWith(HostileFiles.UNHARMED);
        if (code != 0 && unharmed) {
            faults.add(file.kind() + " " + file.name() + ": ends with " + code);
        } else if (code != 0) {
            refused.merge(file.kind(), 1, Integer::sum);
        } else if (file.proof().isSaidAgain(path)) {
            harmless++;
        } else {
            faults.add(file.kind() + " " + file.name() + ": nothing is said of it");
        }
        for (List<String> command : file.runs().subList(1, file.runs().size())) {
            run(command, path);
        }
        if (!Arrays.equals(file.bytes(), Files.readAllBytes(path))) {
            faults.add(file.kind() + " " + file.name() + ": was changed");
        }
    }

    private int run(List<String> command, Path file) {
        String[] arguments = command.stream().map(word -> word.equals(HostileFile.FILE) ? file.toString() : word)
                .toArray(String[]::new);
        try (Noise noise = new Noise()) {
            int code = assertTimeoutPreemptively(SOON,
                    () -> CommandLines.run(arguments, noise.stream(), noise.stream()), () -> file.toString());
            check(command.getFirst() + " " + file.getFileName(), code, noise.text());
            return code;
        }
    }

    private void check(String run, int code, String said) {
        PROGRAMMERS_WORDS.matcher(said).results().findFirst()
                .ifPresent(words -> faults.add(run + ": " + words.group()));
        if (code < 0 || code > 2) {
            faults.add(run + ": ends with " + code);
        }
        if (code != 0 && !said.contains(run.substring(run.indexOf(' ') + 1))) {
            faults.add(run + ": does not name the file but says: " + said.lines().findFirst().orElse("nothing"));
        }
    }
}
