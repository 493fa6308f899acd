package org.casewright.criteria.ide.completion;

import java.util.Locale;

/** How well something fits what an author has typed. */
final class Matcher {

    static final int NOT = Integer.MAX_VALUE;

    /** Where only the capitals of a name were typed. */
    static final int CAPITALS = 3;

    private static final int SHORTEST_INNER = 3;

    private final String typed;
    private final String small;

    Matcher(String typed) {
        this.typed = typed;
        this.small = typed.toLowerCase(Locale.ROOT);
    }

    /** The smaller the better; {@link #NOT} where it does not fit. What has not been typed fits everything. */
    int score(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (name.startsWith(typed)) {
            return name.equals(typed) ? 0 : 1;
        }
        if (lower.startsWith(small)) {
            return 2;
        }
        return isHumps(name) ? CAPITALS : NOT;
    }

    /** The same for a term of several words, any of which may be typed. */
    int scoreWords(String term) {
        String lower = term.toLowerCase(Locale.ROOT);
        if (small.isEmpty()) {
            return NOT;
        }
        if (lower.equals(small)) {
            return 1;
        }
        if (lower.startsWith(small)) {
            return 4;
        }
        if (lower.contains(" " + small) || lower.contains("-" + small)) {
            return 5;
        }
        return small.length() >= SHORTEST_INNER && lower.contains(small) ? 6 : NOT;
    }

    /** Whether the capitals of a name begin with what was typed: {@code MPS} for {@code MyofascialPainSyndrome}. */
    private boolean isHumps(String name) {
        StringBuilder capitals = new StringBuilder();
        name.chars().filter(Character::isUpperCase).forEach(capital -> capitals.append((char) capital));
        return typed.length() > 1 && capitals.toString().toLowerCase(Locale.ROOT).startsWith(small);
    }
}
