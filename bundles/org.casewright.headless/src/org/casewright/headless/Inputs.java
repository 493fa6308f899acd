package org.casewright.headless;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** Finds the files that a command is to read. */
final class Inputs {

    /** Folders that hold what was built from the files beside them. */
    private static final Set<String> BUILT = Set.of("target", "bin", "node_modules");

    private Inputs() {
    }

    /**
     * The files of some kinds: those that are named, and in folders all that are there, in order of their names.
     * Hidden and built folders are passed over.
     *
     * @throws WrongUse where a path is not there, cannot be looked into, is a file of another kind, or is a folder
     *         without any such file: to have checked nothing is no success
     */
    static List<Path> find(List<Path> paths, String... endings) {
        Set<Path> found = new TreeSet<>();
        for (Path path : paths) {
            if (Files.isDirectory(path)) {
                found.addAll(walk(path, endings));
            } else if (Files.notExists(path)) {
                throw new WrongUse(path + ": There is no such file or folder.");
            } else if (!has(path, endings)) {
                throw new WrongUse(
                        path + ": This is no file of the kind that is read here (" + String.join(", ", endings) + ").");
            } else {
                found.add(path.normalize());
            }
        }
        return new ArrayList<>(found);
    }

    private static Set<Path> walk(Path folder, String... endings) {
        Set<Path> found = new TreeSet<>();
        try {
            collect(folder, found, endings);
        } catch (IOException e) {
            throw new WrongUse(e.getMessage() + ": This folder cannot be opened.");
        }
        if (found.isEmpty()) {
            throw new WrongUse(
                    folder + ": There is nothing here of the kind that is read (" + String.join(", ", endings) + ").");
        }
        return found;
    }

    private static void collect(Path folder, Set<Path> found, String... endings) throws IOException {
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path inner, BasicFileAttributes attributes) {
                boolean skipped = !inner.equals(folder)
                        && (isHidden(inner) || BUILT.contains(inner.getFileName().toString()));
                return skipped ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (has(file, endings) && !isHidden(file)) {
                    found.add(file.normalize());
                }
                return FileVisitResult.CONTINUE;
            }
        });
    }

    private static boolean isHidden(Path path) {
        return path.getFileName().toString().startsWith(".");
    }

    static boolean has(Path file, String... endings) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        for (String ending : endings) {
            if (name.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }
}
