package org.casewright.tests.determination;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.api.Test;

/** The fonts may be passed on with their license and their copyright: both come with the bundle that uses them. */
class FontLicenseTest {

    private static final String FONT = "com/mpobjects/jasperreports/fonts/liberation/LiberationSerif-Regular.ttf";

    @Test
    void theLicenseOfTheFontsComesWithThem() throws IOException {
        String license = new String(read("org.casewright.determination", "licenses/liberation-fonts.txt"), UTF_8);
        String font = new String(read("com.mpobjects.jasperreports.fonts.liberation", FONT), ISO_8859_1);

        assertTrue(font.contains("SIL Open Font License, Version 1.1"), "what the font says of its license");
        assertTrue(license.contains("PERMISSION & CONDITIONS") && license.contains("DISCLAIMER"), license);
        for (String holder : List.of("opyright (c) 2010 Google Corporation", "opyright (c) 2012 Red Hat, Inc.")) {
            assertTrue(font.contains(holder), "the font does not name " + holder);
            assertTrue(license.contains(holder), "the license does not name " + holder);
        }
    }

    private static byte[] read(String bundle, String path) throws IOException {
        try (InputStream entry = Platform.getBundle(bundle).getEntry(path).openStream()) {
            return entry.readAllBytes();
        }
    }
}
