package org.casewright.determination.render;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The style sheets that lie beside the renderers. */
final class StyleSheet {

    private StyleSheet() {
    }

    static String read(String name) {
        try (InputStream sheet = StyleSheet.class.getResourceAsStream(name)) {
            return new String(sheet.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
