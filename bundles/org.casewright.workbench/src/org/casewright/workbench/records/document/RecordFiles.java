package org.casewright.workbench.records.document;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;

import org.casewright.workbench.records.document.RecordException.Reason;

/** Opens the files of a record: PDF and plain text. */
public final class RecordFiles {

    private static final int HEAD = 1024;
    private static final Set<String> TEXT_ENDINGS = Set.of("txt", "text", "md", "log");

    private RecordFiles() {
    }

    /**
     * Opens a file. It is only read, and left as it is.
     *
     * @throws RecordException where it cannot be shown
     */
    public static RecordDocument open(Path file) throws RecordException {
        String name = String.valueOf(file.getFileName());
        if (!Files.isRegularFile(file)) {
            throw new RecordException(Reason.MISSING, name + " is not where the case says it is. Locate it, or put it"
                    + " back into " + file.toAbsolutePath().normalize().getParent() + ".");
        }
        try {
            return open(file, name, head(file));
        } catch (IOException e) {
            throw new RecordException(Reason.DAMAGED, name + " cannot be read: " + e.getMessage()
                    + ". Check that the disk is there and that you may read the file.", e);
        }
    }

    private static RecordDocument open(Path file, String name, byte[] head) throws RecordException, IOException {
        if (head.length == 0) {
            throw new RecordException(Reason.EMPTY, name + " is empty. Ask for the document to be sent again.");
        }
        if (new String(head, StandardCharsets.ISO_8859_1).contains("%PDF-")) {
            return PdfDocument.open(file, name);
        }
        if (ending(name).equals("pdf")) {
            throw new RecordException(Reason.DAMAGED,
                    name + " is called a PDF, but is none. It may have been damaged on"
                            + " its way; ask for it to be sent again.");
        }
        if (TEXT_ENDINGS.contains(ending(name)) && !isBinary(head)) {
            return TextDocument.open(file, name);
        }
        throw new RecordException(Reason.UNKNOWN_FORMAT, name + " is neither a PDF nor a plain text. Print it to a PDF,"
                + " and add that.");
    }

    private static byte[] head(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return in.readNBytes(HEAD);
        }
    }

    private static boolean isBinary(byte[] head) {
        for (byte b : head) {
            if (b == 0) {
                return true;
            }
        }
        return false;
    }

    private static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
