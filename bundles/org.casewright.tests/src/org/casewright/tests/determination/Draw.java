package org.casewright.tests.determination;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;

import org.casewright.model.PartialDate;

/** Draws lots; the same seed gives the same. */
final class Draw {

    private static final LocalDate FIRST = LocalDate.of(2013, 1, 1);

    private final Random random;

    Draw(long seed) {
        this.random = new Random(seed * 0x9E3779B97F4A7C15L);
    }

    boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    /** Both ends included. */
    int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    <T> T of(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    String of(String... choices) {
        return of(List.of(choices));
    }

    /** Different ones, in any order. */
    <T> List<T> several(List<T> choices, int least, int most) {
        List<T> left = new ArrayList<>(choices);
        return some(least, most, () -> left.remove(random.nextInt(left.size())));
    }

    <T> List<T> some(int least, int most, Supplier<T> one) {
        List<T> drawn = new ArrayList<>();
        for (int i = between(least, most); i > 0; i--) {
            drawn.add(one.get());
        }
        return drawn;
    }

    PartialDate day() {
        return PartialDate.of(FIRST.plusDays(random.nextInt(1900)));
    }
}
