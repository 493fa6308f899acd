package org.casewright.engine.rules;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HexFormat;

/**
 * The fingerprint of a library: the hash of its rules written in one form. It takes in every component of every
 * record, so nothing that can change a verdict or a letter can be forgotten; source spans alone are left out.
 */
final class Fingerprint {

    /** What of each kind of record is taken in, in the order of its declaration. */
    private static final ClassValue<Method[]> COMPONENTS = new ClassValue<>() {
        @Override
        protected Method[] computeValue(Class<?> type) {
            return Arrays.stream(type.getRecordComponents())
                    .filter(component -> component.getType() != SourceSpan.class)
                    .map(RecordComponent::getAccessor).toArray(Method[]::new);
        }
    };

    private final StringBuilder form = new StringBuilder(1 << 16);

    private Fingerprint() {
    }

    static String of(Library library) {
        Fingerprint fingerprint = new Fingerprint();
        for (Concept concept : library.concepts().all()) {
            fingerprint.writeRecord(concept);
        }
        fingerprint.write(library.topics());
        return sha256(fingerprint.form.toString());
    }

    private void write(Object value) {
        switch (value) {
            case null -> form.append('-');
            case String string -> form.append('\'').append(string.length()).append(':').append(string);
            case Concept concept -> form.append(concept.name());
            case Record part -> writeRecord(part);
            case Collection<?> parts -> {
                form.append('[').append(parts.size());
                parts.forEach(this::write);
            }
            case BigDecimal number -> form.append(number.stripTrailingZeros().toPlainString());
            default -> form.append(value);
        }
        form.append('\n');
    }

    private void writeRecord(Record part) {
        form.append(part.getClass().getSimpleName()).append('(');
        for (Method component : COMPONENTS.get(part.getClass())) {
            write(component(part, component));
        }
        form.append(')');
    }

    private static Object component(Record part, Method component) {
        try {
            return component.invoke(part);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("A rule cannot be read: " + component, e);
        }
    }

    private static String sha256(String form) {
        try {
            byte[] bytes = form.getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This Java runtime has no SHA-256.", e);
        }
    }
}
