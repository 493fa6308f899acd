package org.casewright.tests.hostile;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * A file that means no good.
 *
 * @param kind  what was done to it, such as {@code truncated .case}
 * @param name  its name as a file
 * @param bytes what it holds
 * @param runs  the commands that it is given to, each with {@link #FILE} in its place; the first says whether anything
 *              is wrong with it
 * @param proof tells of a file that nothing is said of whether nothing had to be said
 */
record HostileFile(String kind, String name, byte[] bytes, List<List<String>> runs, Proof proof) {

    /** Stands for the path of the file in a command. */
    static final String FILE = "FILE";

    /** Shows that a file holds nothing that was passed over. */
    @FunctionalInterface
    interface Proof {

        /** Whether the file, read and written again, has the same words. */
        boolean isSaidAgain(Path file) throws IOException;
    }
}
