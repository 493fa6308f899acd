package org.casewright.tests.determination;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.casewright.determination.read.ReadLetter;
import org.casewright.model.ElementPath;
import org.casewright.model.imrcase.Case;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Compares a case with that which was read from its letter. */
final class RoundTrip {

    private RoundTrip() {
    }

    /** What differs; empty where nothing does. */
    static String fault(Case expected, ReadLetter read) throws IOException {
        if (!read.issues().isEmpty()) {
            return read.issues().getFirst().toString();
        }
        List<String> differences = differences(expected, read.content());
        if (!differences.isEmpty()) {
            return read(read) + ": " + differences;
        }
        boolean same = Corpus.withoutBlanks(Letters.text(expected))
                .equals(Corpus.withoutBlanks(Letters.text(read.content())));
        return same ? "" : read(read) + ": other words";
    }

    private static String read(ReadLetter read) {
        return read.content().getNumber() + " (" + read.content().getLayout() + ")";
    }

    /** The fields with other values, as they are and as they were read. */
    static List<String> differences(Case expected, Case read) {
        List<String> before = fields(expected);
        List<String> after = fields(read);
        return Stream.concat(before.stream().filter(field -> !after.contains(field)).map(field -> "-" + field),
                after.stream().filter(field -> !before.contains(field)).map(field -> "+" + field)).toList();
    }

    private static List<String> fields(Case imr) {
        Iterable<EObject> inside = () -> EcoreUtil.getAllContents(imr, true);
        return Stream.concat(Stream.of(imr), StreamSupport.stream(inside.spliterator(), false))
                .flatMap(RoundTrip::fields).toList();
    }

    private static Stream<String> fields(EObject owner) {
        return owner.eClass().getEAllAttributes().stream().map(attribute -> field(owner, attribute));
    }

    /** With single blanks: the end of a page does not show whether a paragraph ends with it. */
    private static String field(EObject owner, EAttribute attribute) {
        return ElementPath.of(owner, attribute) + "="
                + Corpus.withSingleBlanks(Objects.toString(owner.eGet(attribute)));
    }
}
