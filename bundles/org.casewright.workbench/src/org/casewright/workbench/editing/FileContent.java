package org.casewright.workbench.editing;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Which bytes a file had when it was read or written: its SHA-256. Tells whether somebody else changed it since.
 *
 * @param sha256 64 hexadecimal digits
 */
public record FileContent(String sha256) {

    public static FileContent of(byte[] bytes) {
        try {
            return new FileContent(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
