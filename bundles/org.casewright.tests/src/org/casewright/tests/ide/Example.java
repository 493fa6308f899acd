package org.casewright.tests.ide;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An example of {@code ide/*.txt}: after a line {@code ## title} the text with the caret, then {@code ---}, then what
 * is answered. Several files are told apart by lines {@code @@ name}.
 *
 * @param files the texts by their names, without the caret
 * @param source the file with the caret
 * @param offset of the caret
 */
record Example(String title, int line, Map<String, String> files, String source, int offset, String expected) {

    private static final char CARET = '‸';

    static List<Example> of(Path file) {
        try {
            List<String> lines = Files.readAllLines(file);
            List<Example> examples = new ArrayList<>();
            for (int at = 0; at < lines.size(); at++) {
                if (lines.get(at).startsWith("## ")) {
                    examples.add(example(lines, at));
                }
            }
            return examples;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Example example(List<String> lines, int title) {
        int rule = title + 1;
        while (!lines.get(rule).equals("---")) {
            rule++;
        }
        int end = rule + 1;
        while (end < lines.size() && !lines.get(end).startsWith("## ")) {
            end++;
        }
        Map<String, String> files = files(lines.subList(title + 1, rule));
        String source = files.keySet().stream().filter(name -> files.get(name).indexOf(CARET) >= 0).findFirst()
                .orElse("example.criteria");
        int offset = files.get(source).indexOf(CARET);
        files.replaceAll((name, text) -> text.replace(String.valueOf(CARET), ""));
        return new Example(lines.get(title).substring(3), title + 1, files, source, offset,
                String.join("\n", lines.subList(rule + 1, end)).strip());
    }

    private static Map<String, String> files(List<String> lines) {
        Map<String, String> files = new LinkedHashMap<>();
        String name = "example.criteria";
        StringBuilder text = new StringBuilder();
        for (String line : lines) {
            if (line.startsWith("@@ ")) {
                files.put(name, text.toString());
                name = line.substring(3);
                text.setLength(0);
            } else {
                text.append(text.isEmpty() ? "" : "\n").append(line);
            }
        }
        files.put(name, text.toString());
        files.values().removeIf(String::isEmpty);
        files.putIfAbsent("example.criteria", "");
        return files;
    }

    String text() {
        return files.get(source);
    }
}
