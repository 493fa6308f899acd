package org.casewright.workbench.help;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * All pages of the help. {@code help/contents.properties} lists them in their order as {@code page = title}; each is a
 * file {@code page.xml} in the markup of forms' {@code FormText}, of which it is the inside of the root element.
 */
final class HelpBook {

    /** The page that lists the others. */
    static final String CONTENTS = "contents";

    private final Map<String, String> titles = new LinkedHashMap<>();
    private final Map<String, String> pages = new LinkedHashMap<>();

    /** Reads all pages; not on the display's thread. */
    static HelpBook read() {
        HelpBook book = new HelpBook();
        text("contents.properties").lines().filter(line -> !line.startsWith("#")).forEach(line -> {
            String page = line.substring(0, line.indexOf('=')).strip();
            book.titles.put(page, line.substring(line.indexOf('=') + 1).strip());
            book.pages.put(page, text(page + ".xml"));
        });
        return book;
    }

    String title(String page) {
        return titles.getOrDefault(page, "Help");
    }

    /** The markup of a page, or of the list of all where there is none of that name. */
    String markup(String page) {
        return "<form>" + pages.getOrDefault(page, contents()) + "</form>";
    }

    private String contents() {
        StringBuilder list = new StringBuilder();
        titles.forEach(
                (page, title) -> list.append("<li style=\"text\" value=\"\" bindent=\"0\" indent=\"0\"><a href=\"")
                        .append(page).append("\">").append(title).append("</a></li>"));
        return list.toString();
    }

    private static String text(String file) {
        try (InputStream in = HelpBook.class.getResourceAsStream("/help/" + file)) {
            if (in == null) {
                throw new IllegalStateException("The help page " + file + " is not in the bundle.");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
