package org.casewright.model.internal;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.casewright.model.imrcase.ImrcasePackage;
import org.eclipse.emf.ecore.EClass;

/** The classes of a case, in words. */
final class Types {

    private static final String PREFIX = ImrcasePackage.eNS_PREFIX + ":";

    private Types() {
    }

    /** The names that xsi:type may have where a feature holds objects of this class, in the order of the model. */
    static List<String> kindsOf(EClass general) {
        return kinds(general).map(type -> PREFIX + type.getName()).toList();
    }

    /** The class of such a name; null where there is none. */
    static EClass kindOf(EClass general, String name) {
        return kinds(general).filter(type -> name.equals(PREFIX + type.getName())).findFirst().orElse(null);
    }

    private static Stream<EClass> kinds(EClass general) {
        return ImrcasePackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance)
                .map(EClass.class::cast).filter(type -> !type.isAbstract() && general.isSuperTypeOf(type));
    }

    /** "disputed item". */
    static String words(EClass type) {
        return type.getName().replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }

    /** With its article: "a disputed item", "an evidence". */
    static String named(EClass type) {
        String words = words(type);
        return ("aeiou".indexOf(words.charAt(0)) < 0 ? "a " : "an ") + words;
    }
}
