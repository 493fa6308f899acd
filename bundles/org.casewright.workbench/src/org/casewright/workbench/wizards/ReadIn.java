package org.casewright.workbench.wizards;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.casewright.determination.read.LetterReader;
import org.casewright.determination.read.ReadLetter;
import org.casewright.model.CaseFiles;
import org.casewright.model.Issue;
import org.casewright.model.IssuesException;
import org.casewright.model.imrcase.UnplacedText;

/**
 * A published letter that was read, or could not be. Reads files: not for the display's thread.
 *
 * @param letter the file
 * @param name what the case's file is called, without its ending: the case number, or else as the letter's file
 * @param content the bytes of the case; empty where the file is no letter
 * @param unplaced the texts that the form has no place for; they are kept with the case
 * @param issues what is to be said of the letter, or why it is none
 */
public record ReadIn(Path letter, String name, Optional<byte[]> content, List<String> unplaced, List<Issue> issues) {

    public ReadIn {
        unplaced = List.copyOf(unplaced);
        issues = List.copyOf(issues);
    }

    /** Reads a letter. */
    public static ReadIn of(Path letter, LetterReader reader) {
        try {
            ReadLetter read = reader.read(letter);
            String number = Optional.ofNullable(read.content().getNumber()).orElse("");
            String name = CaseNumbers.canName(number) ? number : bare(letter);
            List<String> unplaced = read.content().getUnplaced().stream().map(UnplacedText::getText).toList();
            return new ReadIn(letter, name, Optional.of(CaseFiles.write(read.content())), unplaced, read.issues());
        } catch (IssuesException e) {
            return new ReadIn(letter, bare(letter), Optional.empty(), List.of(), e.issues());
        }
    }

    /**
     * The letters that are meant by files and folders: a folder means all letters in it and below it.
     *
     * @return in order, each once
     * @throws IOException where a folder cannot be looked into; the message names it
     */
    public static List<Path> letters(List<Path> paths) throws IOException {
        TreeSet<Path> letters = new TreeSet<>();
        for (Path path : paths) {
            if (Files.isDirectory(path)) {
                try (Stream<Path> all = Files.walk(path)) {
                    all.filter(ReadIn::isLetter).forEach(letters::add);
                } catch (UncheckedIOException e) {
                    throw new FileSystemException(path.toString(), null, "it cannot be opened");
                }
            } else {
                letters.add(path);
            }
        }
        return List.copyOf(letters);
    }

    private static boolean isLetter(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return (name.endsWith(".pdf") || name.endsWith(".txt")) && !name.startsWith(".");
    }

    private static String bare(Path file) {
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
