package org.casewright.tests.determination;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * Published letters, in a folder beside the checkout that is no part of the project: {@code shared/letters}
 * there or in a folder above, or below the folder that CASEWRIGHT_SHARED names.
 */
public final class Corpus {

    private Corpus() {
    }

    static Optional<Path> folder() {
        String named = System.getenv("CASEWRIGHT_SHARED");
        if (named != null) {
            return Optional.of(Path.of(named, "letters")).filter(Files::isDirectory);
        }
        Path at = Path.of("").toAbsolutePath();
        return Stream.iterate(at, path -> path != null, Path::getParent)
                .map(path -> path.resolve("shared").resolve("letters")).filter(Files::isDirectory).findFirst();
    }

    /** The letters, those in PDF first; empty where the folder is not there. */
    public static List<Path> letters() {
        return Stream.of("pdf", "txt").flatMap(kind -> letters(kind).stream()).toList();
    }

    private static List<Path> letters(String kind) {
        Optional<Path> folder = folder().map(letters -> letters.resolve(kind));
        if (folder.isEmpty()) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder.get())) {
            return files.filter(file -> file.toString().endsWith("." + kind)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text of a letter by other means than those of the product; the PDF's where there is one. */
    public static String text(Path letter) throws IOException {
        String name = letter.getFileName().toString().replaceAll("\\.\\w+$", ".pdf");
        Path pdf = letter.resolveSibling("../pdf").resolve(name);
        return Files.exists(pdf) ? pdfText(Files.readAllBytes(pdf)) : Files.readString(letter);
    }

    public static String pdfText(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    public static String withoutBlanks(String text) {
        return text.replaceAll("[\\s\\h]+", "");
    }

    /** The words with one blank between them; a line that ends in a hyphen without a blank goes on in the next. */
    static String withSingleBlanks(String text) {
        return text.replaceAll("(?<=\\S-)\\n(?=\\S)", "").replaceAll("[\\s\\h]+", " ").strip();
    }
}
