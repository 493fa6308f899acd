package org.casewright.engine.rules;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;

/**
 * The fingerprint of a library: the hash of its rules written in one form. It takes in every component of every
 * record, so nothing that can change a verdict or a letter can be forgotten; source spans alone are left out.
 */
final class Fingerprint {

    private final DigestOutputStream out;

    private Fingerprint(MessageDigest digest) {
        out = new DigestOutputStream(OutputStream.nullOutputStream(), digest);
    }

    static String of(Library library) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            Fingerprint fingerprint = new Fingerprint(digest);
            for (Concept concept : library.concepts().all()) {
                fingerprint.writeRecord(concept);
            }
            fingerprint.write(library.topics());
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This Java runtime has no SHA-256.", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(Object value) throws IOException {
        switch (value) {
            case null -> text("-");
            case Concept concept -> text(concept.name());
            case Record part -> writeRecord(part);
            case Collection<?> parts -> {
                text("[" + parts.size());
                for (Object part : parts) {
                    write(part);
                }
            }
            case BigDecimal number -> text(number.stripTrailingZeros().toPlainString());
            case String string -> text("'" + string.length() + ":" + string);
            default -> text(value.toString());
        }
    }

    private void writeRecord(Record part) throws IOException {
        text(part.getClass().getSimpleName() + "(");
        for (RecordComponent component : part.getClass().getRecordComponents()) {
            if (component.getType() != SourceSpan.class) {
                write(component(part, component));
            }
        }
        text(")");
    }

    private static Object component(Record part, RecordComponent component) {
        try {
            return component.getAccessor().invoke(part);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("A rule cannot be read: " + component, e);
        }
    }

    private void text(String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.write('\n');
    }
}
