package org.casewright.workbench.product.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is in the client for each system. */
class ProductFilesTest {

    @ParameterizedTest
    @EnumSource
    void hasItsStartAndItsScreenAndNoOther(Product product) throws IOException {
        List<String> bundles = product.bundles();

        assertTrue(Files.isRegularFile(product.start()), product.start() + " is missing");
        List<String> screens = bundles.stream()
                .filter(bundle -> Arrays.stream(Product.values()).anyMatch(any -> bundle.startsWith(any.swt())))
                .toList();
        assertEquals(1, screens.size(), screens.toString());
        assertTrue(screens.getFirst().startsWith(product.swt()), screens.toString());
    }

    @ParameterizedTest
    @EnumSource
    void holdsTheClientAndNothingOfTheTests(Product product) throws IOException {
        List<String> bundles = product.bundles();

        for (String ours : List.of("criteria", "determination", "engine", "library", "model", "project", "text",
                "workbench")) {
            assertTrue(bundles.stream().anyMatch(bundle -> bundle.startsWith("org.casewright." + ours + "_")),
                    "no bundle " + ours + " in " + bundles);
        }
        assertEquals(List.of(),
                bundles.stream().filter(
                        bundle -> Stream.of("junit", "tests", "ide.application", "headless").anyMatch(bundle::contains))
                        .toList());
    }

    @Test
    void isAnApplicationForTheFinder() {
        var contents = Product.MACOS.home().getParent();

        assertTrue(Files.isRegularFile(contents.resolve("Info.plist")));
        assertTrue(Files.isExecutable(contents.resolve("MacOS/Casewright")));
    }
}
