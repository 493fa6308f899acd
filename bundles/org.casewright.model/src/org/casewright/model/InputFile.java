package org.casewright.model;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Reads files that may be anything: missing, forbidden, endless. */
public final class InputFile {

    private InputFile() {
    }

    /**
     * The bytes of a file, which is only read.
     *
     * @param maxBytes the largest size that is read
     * @param code what the issue is called where the file cannot be read
     * @throws IssuesException where it is no file, cannot be read or is larger
     */
    public static byte[] read(Path file, int maxBytes, String code) throws IssuesException {
        if (Files.notExists(file)) {
            throw refusal(file, code, "There is no such file.");
        }
        if (Files.isDirectory(file)) {
            throw refusal(file, code, "This is a folder, and not a file.");
        }
        if (!Files.isRegularFile(file)) {
            throw refusal(file, code, "This is not a file that can be read as a whole.");
        }
        try (InputStream input = Files.newInputStream(file)) {
            byte[] bytes = input.readNBytes(maxBytes);
            if (input.read() >= 0) {
                throw refusal(file, code, tooLarge(maxBytes));
            }
            return bytes;
        } catch (IssuesException e) {
            throw e;
        } catch (AccessDeniedException e) {
            throw refusal(file, code, "You may not read this file. Ask its owner, or change its permissions.");
        } catch (IOException e) {
            throw refusal(file, code, "The file cannot be read: " + e.getMessage() + ".");
        }
    }

    /** What is said of a file that is larger than anything of its kind. Its size is not told: it may be endless. */
    public static String tooLarge(int maxBytes) {
        return "The file is larger than " + (maxBytes >> 20) + " MB, the most that is read."
                + " Check that this is the right file.";
    }

    private static IssuesException refusal(Path file, String code, String why) {
        return new IssuesException(List.of(Issue.error(code, why, Place.file(file.toString()))));
    }
}
