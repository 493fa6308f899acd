package org.casewright.benchmarks;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.casewright.benchmarks.cases.PlainCase;

/** Makes sure that all ways of judging give the same answers, before their speed is compared. */
final class Agreement {

    private final Map<Conclusion, Integer> conclusions = new EnumMap<>(Conclusion.class);

    private Agreement() {
    }

    /**
     * Judges each case in every way.
     *
     * @return how many cases came to each conclusion
     * @throws Disagreement where two ways differ, or where a conclusion does not occur
     */
    static Map<Conclusion, Integer> check(List<PlainCase> cases, Map<String, Function<PlainCase, Answer>> ways) {
        Agreement agreement = new Agreement();
        cases.forEach(plain -> agreement.compare(plain, ways));
        if (agreement.conclusions.size() < Conclusion.values().length) {
            throw new Disagreement("The cases prove too little: of the conclusions, they only come to "
                    + agreement.conclusions.keySet() + ".");
        }
        return agreement.conclusions;
    }

    private void compare(PlainCase plain, Map<String, Function<PlainCase, Answer>> ways) {
        String firstWay = null;
        Answer first = null;
        for (var way : ways.entrySet()) {
            Answer answer = way.getValue().apply(plain);
            if (first == null) {
                firstWay = way.getKey();
                first = answer;
            } else if (!first.equals(answer)) {
                throw new Disagreement("On " + plain + " they differ:\n" + firstWay + ": " + first + "\n"
                        + way.getKey() + ": " + answer);
            }
        }
        conclusions.merge(first.conclusion(), 1, Integer::sum);
    }
}
