package org.casewright.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Stream;

/** What the numbers of a report were measured on. */
final class Machine {

    private static final Path PROCESSORS = Path.of("/proc/cpuinfo");

    private Machine() {
    }

    /** Date, processor, operating system and JDK in one line. */
    static String described() throws IOException {
        return "%s; %s, %d processors; %s %s; JDK %s".formatted(LocalDate.now(), processor(),
                Runtime.getRuntime().availableProcessors(), System.getProperty("os.name"),
                System.getProperty("os.arch"), Runtime.version());
    }

    /** Its name where the system tells it as Linux does. */
    private static String processor() throws IOException {
        if (!Files.isReadable(PROCESSORS)) {
            return "unnamed processor";
        }
        try (Stream<String> lines = Files.lines(PROCESSORS)) {
            return lines.filter(line -> line.startsWith("model name")).findFirst()
                    .map(line -> line.substring(line.indexOf(':') + 1).strip()).orElse("unnamed processor");
        }
    }
}
