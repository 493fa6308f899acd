package org.casewright.product.tests;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The Maven that runs these tests, run again on another project, with what it has fetched already. */
final class Maven {

    /** What the script of a running Maven leaves to its children; an empty value takes it away. */
    private static final Map<String, String> ENVIRONMENT = Map.of("MAVEN_PROJECTBASEDIR", "", "MAVEN_BASEDIR", "",
            "MAVEN_ARGS", "", "MAVEN_OPTS", "", "MAVEN_CMD_LINE_ARGS", "", "CASEWRIGHT_HOME",
            Product.home().toString());

    private Maven() {
    }

    static Run run(Path project, String... arguments) throws IOException, InterruptedException {
        boolean windows = System.getProperty("os.name").startsWith("Windows");
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("maven.home"), "bin", windows ? "mvn.cmd" : "mvn").toString());
        command.addAll(List.of("--batch-mode", "--offline",
                "-Dmaven.repo.local=" + System.getProperty("maven.repo.local")));
        command.addAll(List.of(arguments));
        return Run.of(project, ENVIRONMENT, command);
    }
}
