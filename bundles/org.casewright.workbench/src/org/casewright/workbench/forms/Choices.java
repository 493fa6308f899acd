package org.casewright.workbench.forms;

import java.util.List;

import org.casewright.workbench.editing.Names;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EEnum;

/** The values of an enumeration, as they are read. */
record Choices(List<Enumerator> values) {

    static Choices of(EEnum type) {
        return new Choices(type.getELiterals().stream().map(literal -> literal.getInstance()).toList());
    }

    String[] labels() {
        return values.stream().map(this::label).toArray(String[]::new);
    }

    String label(Object value) {
        return value == null ? "" : Names.capitalized(Names.of((Enumerator) value));
    }

    Object value(String label) {
        return values.stream().filter(value -> label(value).equals(label)).findFirst().orElse(null);
    }
}
