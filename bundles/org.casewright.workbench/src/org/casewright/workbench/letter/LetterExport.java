package org.casewright.workbench.letter;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.casewright.determination.letter.Letter;
import org.casewright.determination.render.LetterFormat;
import org.casewright.determination.render.LetterRenderer;
import org.casewright.model.AtomicFile;
import org.casewright.project.CaseState;
import org.casewright.project.JudgedCase;

/**
 * Letters on their way to a folder: what will be written, and what has to be said before. Looks at files: not for the
 * display thread.
 *
 * @param entries one for each case, in the order in which they were given
 */
public record LetterExport(List<Entry> entries) {

    /** What is a file's name on every system. */
    private static final String FILE_NAME = "[A-Za-z0-9][A-Za-z0-9._-]{0,99}";

    /**
     * The letter of one case.
     *
     * @param state of the case
     * @param reservations what has to be said before
     * @param files that will be written, one for each format; none where there is no letter
     * @param replaced those of the files that are there already
     */
    public record Entry(CaseState state, Reservations reservations, List<Path> files, List<Path> replaced) {

        public Entry {
            files = List.copyOf(files);
            replaced = List.copyOf(replaced);
        }

        /** What to call the case. */
        public String title() {
            return state.judged().map(JudgedCase::number).filter(number -> !number.isBlank())
                    .orElse(bare(state.name()));
        }
    }

    public LetterExport {
        entries = List.copyOf(entries);
    }

    /** Plans an export; no two cases get the same file. */
    public static LetterExport plan(List<CaseState> cases, Path folder, Set<LetterFormat> formats) {
        Set<String> taken = new HashSet<>();
        List<Entry> entries = new ArrayList<>();
        for (CaseState state : cases) {
            Reservations reservations = Reservations.of(state);
            List<Path> files = new ArrayList<>();
            if (reservations.canExport()) {
                String name = free(fileName(state), taken);
                ordered(formats).forEach(format -> files.add(folder.resolve(name + "." + format.extension())));
            }
            entries.add(
                    new Entry(state, reservations, files, files.stream().filter(file -> Files.exists(file)).toList()));
        }
        return new LetterExport(entries);
    }

    private static Set<LetterFormat> ordered(Set<LetterFormat> formats) {
        return formats.isEmpty() ? Set.of() : EnumSet.copyOf(formats);
    }

    /** What the files of a case are called, without their ending: its number, or else as its own file. */
    public static String fileName(CaseState state) {
        String number = state.judged().map(JudgedCase::number).orElse("");
        return number.matches(FILE_NAME) ? number : bare(state.name());
    }

    private static String free(String name, Set<String> taken) {
        String free = name;
        for (int i = 2; !taken.add(free.toLowerCase(Locale.ROOT)); i++) {
            free = name + "-" + i;
        }
        return free;
    }

    private static String bare(String source) {
        String name = source.substring(source.lastIndexOf('/') + 1);
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    /** All files that are there already and would be written over. */
    public List<Path> replaced() {
        return entries.stream().flatMap(entry -> entry.replaced().stream()).toList();
    }

    /**
     * Writes the files of one entry, each as a whole.
     *
     * @throws IOException where the folder does not take one; those before it are written
     */
    public static void write(Entry entry, LetterRenderer renderer) throws IOException {
        Letter letter = entry.state().judged().flatMap(JudgedCase::letter).orElseThrow();
        for (Path file : entry.files()) {
            Files.createDirectories(file.getParent());
            AtomicFile.write(file, renderer.render(letter, format(file)));
        }
    }

    private static LetterFormat format(Path file) {
        String name = file.getFileName().toString();
        return LetterFormat.of(name.substring(name.lastIndexOf('.') + 1)).orElseThrow();
    }
}
