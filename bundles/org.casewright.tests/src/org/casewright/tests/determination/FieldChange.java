package org.casewright.tests.determination;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.casewright.model.ElementPath;
import org.casewright.model.PartialDate;
import org.casewright.model.imrcase.Case;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Gives a field of a case another value. */
final class FieldChange {

    private record Field(EObject owner, EAttribute attribute) {

        boolean isAt(String path) {
            return ElementPath.of(owner, attribute).equals(path);
        }
    }

    private FieldChange() {
    }

    static void apply(Case imr, String path) {
        Iterable<EObject> inside = () -> EcoreUtil.getAllContents(imr, true);
        Field field = Stream.concat(Stream.of(imr), StreamSupport.stream(inside.spliterator(), false))
                .flatMap(owner -> owner.eClass().getEAllAttributes().stream().map(attribute -> new Field(owner,
                        attribute)))
                .filter(candidate -> candidate.isAt(path)).findFirst()
                .orElseThrow(() -> new NoSuchElementException("no field at " + path));
        field.owner().eSet(field.attribute(), other(field.owner().eGet(field.attribute()), field.attribute()));
    }

    private static Object other(Object value, EAttribute attribute) {
        if (attribute.getEAttributeType() instanceof EEnum literals) {
            return literals.getELiterals().stream().map(literal -> (Object) literal.getInstance())
                    .filter(literal -> !literal.equals(value)).toList().getLast();
        }
        return switch (value) {
        case List<?> values -> values.isEmpty() ? List.of() : List.of(other(values.getFirst(), attribute));
        case PartialDate date -> PartialDate.of(date.from().plusDays(1));
        case Integer number -> number + 1;
        case String text -> text + " and more";
        case null -> PartialDate.valueOf("2015-02-03");
        default -> throw new IllegalArgumentException(attribute.getName());
        };
    }
}
