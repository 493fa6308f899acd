package org.casewright.workbench.product.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Where the build has put the client, for each of its systems. */
enum Product {

    LINUX("linux/gtk/x86_64", "casewright-workbench", "org.eclipse.swt.gtk.linux.x86_64_"),
    WINDOWS("win32/win32/x86_64", "casewright-workbench.cmd", "org.eclipse.swt.win32.win32.x86_64_"),
    MACOS("macosx/cocoa/aarch64/Casewright.app/Contents/Eclipse", "casewright-workbench",
            "org.eclipse.swt.cocoa.macosx.aarch64_");

    private final String folder;
    private final String start;
    private final String swt;

    Product(String folder, String start, String swt) {
        this.folder = folder;
        this.start = start;
        this.swt = swt;
    }

    Path home() {
        String products = System.getProperty("casewright.products");
        if (products == null) {
            throw new IllegalStateException("Run these tests by Maven, which says where the products are.");
        }
        return Path.of(products, folder).normalize();
    }

    Path start() {
        return home().resolve(start);
    }

    /** How the name of the bundle begins that draws on this system alone. */
    String swt() {
        return swt;
    }

    /** The bundles, as {@code name_version} with or without {@code .jar}. */
    List<String> bundles() throws IOException {
        try (Stream<Path> files = Files.list(home().resolve("plugins"))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
