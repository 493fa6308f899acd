package org.casewright.tests.walls;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;

/** The types that can be reached from a value: those of its fields, of their elements, of their fields, and so on. */
final class Published {

    private final Set<JavaClass> types = new LinkedHashSet<>();

    private Published() {
    }

    static Stream<JavaClass> by(JavaClass root) {
        Published published = new Published();
        published.add(root);
        return published.types.stream();
    }

    private void add(JavaClass type) {
        if (types.add(type) && type.getPackageName().startsWith("org.casewright.")) {
            type.getAllFields().stream().filter(field -> !isStatic(field))
                    .flatMap(field -> field.getType().getAllInvolvedRawTypes().stream()).forEach(this::add);
            type.getSubclasses().forEach(this::add);
        }
    }

    private static boolean isStatic(JavaField field) {
        return field.getModifiers().contains(JavaModifier.STATIC);
    }
}
