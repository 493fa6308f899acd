package org.casewright.engine.capture;

/** Values of the model by the same name in the rules. */
final class Names {

    private Names() {
    }

    /** The constant of the same name. */
    static <E extends Enum<E>> E same(Class<E> type, Enum<?> value) {
        return Enum.valueOf(type, value.name());
    }
}
