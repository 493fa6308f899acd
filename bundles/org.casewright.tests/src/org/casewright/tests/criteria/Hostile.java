package org.casewright.tests.criteria;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Files that mean no good, each by a name that says what is wrong with it. */
public final class Hostile {

    private static final String JUNK = "{}()\":,.;%/*\\ \n\tabzABZ019-_“é\u0000";

    private Hostile() {
    }

    /** The text cut off at some hundred places. */
    public static Map<String, byte[]> truncated(String text) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (int end = 0; end < text.length(); end += Math.max(1, text.length() / 110)) {
            files.put("cut-at-" + end, utf8(text.substring(0, end)));
        }
        return files;
    }

    /** The text with some characters dropped, changed or put in. */
    public static Map<String, byte[]> mutated(String text, int number) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (int seed = 0; seed < number; seed++) {
            Random random = new Random(seed);
            StringBuilder changed = new StringBuilder(text);
            for (int change = 0; change < 1 + seed % 8; change++) {
                mutate(changed, random);
            }
            files.put("mutation-" + seed, utf8(changed.toString()));
        }
        return files;
    }

    private static void mutate(StringBuilder text, Random random) {
        int at = random.nextInt(text.length());
        char junk = JUNK.charAt(random.nextInt(JUNK.length()));
        switch (random.nextInt(4)) {
        case 0 -> text.deleteCharAt(at);
        case 1 -> text.insert(at, junk);
        case 2 -> text.setCharAt(at, junk);
        default -> text.delete(at, Math.min(text.length(), at + random.nextInt(60)));
        }
    }

    /** The words of the text, with some of them dropped, doubled or exchanged. */
    public static Map<String, byte[]> shuffled(String text, int number) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        List<String> words = Tokens.of(text).stream().filter(word -> !word.startsWith("/")).toList();
        for (int seed = 0; seed < number; seed++) {
            Random random = new Random(seed);
            List<String> changed = new ArrayList<>(words);
            for (int change = 0; change < 1 + seed % 6; change++) {
                int at = random.nextInt(changed.size());
                String word = words.get(random.nextInt(words.size()));
                switch (random.nextInt(3)) {
                case 0 -> changed.remove(at);
                case 1 -> changed.add(at, word);
                default -> changed.set(at, word);
                }
            }
            files.put("shuffled-" + seed, utf8(String.join(" ", changed)));
        }
        return files;
    }

    /** Something without end: nesting, lists, names, mistakes. */
    public static Map<String, byte[]> endless(int size) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("nested-groups", utf8("define A when " + "all of { ".repeat(10_000) + "}".repeat(10_000)));
        files.put("nested-conditions", utf8("define A when " + "when ".repeat(10_000)));
        files.put("open-comment", utf8("/* " + "a".repeat(size)));
        files.put("too-large", utf8("// " + "a".repeat(5 << 20)));
        for (String piece : List.of("{ ", "} ", "\"", "a ", "A ", "1", ".", "-", "topic ", "all of ", "advice A \"x\" ",
                "scenario \"x\" for T expect indicated ",
                "guideline G \"g\" cited as \"g\" rank MTUS in force 2010 ")) {
            files.put("endless-" + piece.strip(), utf8(piece.repeat(size / piece.length())));
        }
        files.put("alternatives", utf8("define A when symptom Pain" + " or Pain".repeat(size / 8)));
        files.put("mistakes", utf8("define A when all of { " + "symptom Pain blah ".repeat(size / 18)));
        files.put("unknown-names", vocabulary(size / 30, number -> "symptom S" + number + " \"s\" is a T" + number));
        files.put("chain", vocabulary(size / 30, number -> "symptom S" + number + " \"s\" is a S" + (number + 1)));
        files.put("circle",
                vocabulary(size / 30, number -> "symptom S" + number + " \"s\" is a S" + (number + 1) % (size / 30)));
        files.put("all-within-all", vocabulary(100, number -> "region R" + number + " \"r\" within "
                + String.join(", ", IntStream.range(0, 100).mapToObj(other -> "R" + other).toList())));
        return files;
    }

    /** A vocabulary of so many concepts. */
    public static byte[] vocabulary(int size, IntFunction<String> concept) {
        StringBuilder text = new StringBuilder("vocabulary V {\n");
        for (int number = 0; number < size; number++) {
            text.append(concept.apply(number)).append('\n');
        }
        return utf8(text.append("}\n").toString());
    }

    /** Bytes that are not UTF-8, or not text. */
    public static Map<String, byte[]> misencoded(String text) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("utf-16", text.getBytes(StandardCharsets.UTF_16));
        files.put("utf-16-le", text.getBytes(StandardCharsets.UTF_16LE));
        files.put("utf-32", text.getBytes(Charset.forName("UTF-32")));
        files.put("latin-1", text.replace("pain", "p\u00e4in").getBytes(StandardCharsets.ISO_8859_1));
        files.put("cut-character", concat(utf8(text), new byte[] {(byte) 0xe2, (byte) 0x82}));
        files.put("overlong", concat(utf8(text), new byte[] {(byte) 0xc0, (byte) 0xaf}));
        files.put("zero", concat(utf8(text), new byte[1], utf8(text)));
        files.put("picture", concat(new byte[] {(byte) 0x89}, utf8("PNG\r\n"), new byte[] {0x1a, 0x0a, 0, 0, 0, 13}));
        return files;
    }

    private static byte[] concat(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
