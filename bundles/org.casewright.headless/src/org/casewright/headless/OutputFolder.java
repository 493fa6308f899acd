package org.casewright.headless;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.casewright.model.AtomicFile;
import org.casewright.model.Issue;
import org.casewright.model.Place;

/** The folder that a command writes to: for each case files that have its number as their name. */
final class OutputFolder {

    private static final String TWICE = "NUMBER-1";
    /** What is a file's name on every system; the rest of a file's name has to fit behind it. */
    private static final String FILE_NAME = "[A-Za-z0-9][A-Za-z0-9._-]{0,99}";

    private final Path folder;
    private final Findings findings;
    private final Map<String, Path> sources = new HashMap<>();

    private OutputFolder(Path folder, Findings findings) {
        this.folder = folder;
        this.findings = findings;
    }

    /**
     * A folder, which is made where it is not there.
     *
     * @param findings where it says that two cases have one number
     * @throws WrongUse where it cannot be made
     */
    static OutputFolder at(Path folder, Findings findings) {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new WrongUse(folder + ": This is a file. Name a folder to write to.");
        }
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new WrongUse(folder + ": The folder cannot be made" + reason(e) + ".");
        }
        return new OutputFolder(folder, findings);
    }

    /**
     * A name for the files of a case, which no other case of this command has: its number or, where that is none
     * for a file, the name of the file that it comes from.
     */
    String name(String caseNumber, Path source) {
        String name = caseNumber != null && caseNumber.matches(FILE_NAME) ? caseNumber : bare(source);
        String free = name;
        for (int i = 2; sources.containsKey(free); i++) {
            free = name + "-" + i;
        }
        if (!free.equals(name)) {
            findings.add(
                    Issue.warning(
                            TWICE, "This has the name '" + name + "', as " + sources.get(name)
                                    + " has, and is written as '" + free + "'. Check the case numbers.",
                            Place.file(source.toString())));
        }
        sources.put(free, source);
        return free;
    }

    private static String bare(Path source) {
        String name = source.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    /**
     * Writes a file; one of that name is replaced, as a whole.
     *
     * @throws WrongUse where the folder does not take it
     */
    Path write(String fileName, byte[] content) {
        Path file = folder.resolve(fileName);
        try {
            AtomicFile.write(file, content);
            return file;
        } catch (IOException e) {
            throw new WrongUse(file + ": The file cannot be written" + reason(e) + ".");
        }
    }

    private static String reason(IOException failure) {
        if (failure instanceof FileSystemException system) {
            List<String> words = List
                    .of(failure.getClass().getSimpleName().replace("Exception", "").split("(?=[A-Z])"));
            return ": " + (system.getReason() == null ? String.join(" ", words).toLowerCase() : system.getReason());
        }
        return failure.getMessage() == null ? "" : ": " + failure.getMessage();
    }
}
