package org.casewright.headless;

import java.nio.file.Path;
import java.util.Set;

/** Names the files that are written for cases. */
final class FileNames {

    private FileNames() {
    }

    /** The case number; where there is none, or it is no name for a file, the name of the file it comes from. */
    static String of(String caseNumber, Path source) {
        if (caseNumber != null && caseNumber.matches("[A-Za-z0-9][A-Za-z0-9._-]*")) {
            return caseNumber;
        }
        String name = source.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    /** The same, with a number behind it where this command has written a file of that name already. */
    static String free(String caseNumber, Path source, Set<String> written) {
        String name = of(caseNumber, source);
        String free = name;
        for (int i = 2; !written.add(free); i++) {
            free = name + "-" + i;
        }
        return free;
    }
}
