package org.casewright.tests.random;

import java.util.List;
import java.util.Random;

/** Choices that the seed of a case alone decides. */
final class Dice {

    private final Random random;
    private final double kindness;

    /** The kindness of a case is how often it gives a criterion what that asks for. */
    Dice(long seed) {
        random = new Random(seed * 0x9E3779B97F4A7C15L);
        kindness = pick(0.97, 0.9, 0.75, 0.5);
    }

    boolean isKind() {
        return chance(kindness);
    }

    boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    /** From 0 to below the limit. */
    int below(int limit) {
        return random.nextInt(limit);
    }

    /** Both ends included. */
    int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    @SafeVarargs
    final <T> T pick(T... choices) {
        return choices[below(choices.length)];
    }

    <T> T pick(List<T> choices) {
        return choices.get(below(choices.size()));
    }
}
