package org.casewright.product.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Where the build has put the headless product. */
final class Product {

    private Product() {
    }

    /** The folder of the product. */
    static Path home() {
        return folder("casewright.home");
    }

    /** The folder of this repository. */
    static Path repository() {
        return folder("casewright.root");
    }

    static Path start() {
        return home().resolve("casewright");
    }

    /** The bundles, as {@code name_version} with or without {@code .jar}. */
    static List<String> bundles() throws IOException {
        try (Stream<Path> files = Files.list(home().resolve("plugins"))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static Path folder(String property) {
        String folder = System.getProperty(property);
        if (folder == null) {
            throw new IllegalStateException(
                    "Run these tests by Maven, which says where the product is (" + property + ").");
        }
        return Path.of(folder).normalize();
    }
}
