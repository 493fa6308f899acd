package org.casewright.engine.reading;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.casewright.engine.reading.Requested.Amount;
import org.casewright.text.Quantities;
import org.casewright.text.Quantity;
import org.casewright.text.Schedule;

/**
 * How much a title asks for, how often and over which time.
 *
 * @param isCertain whether all numbers of the title agree in how much it is
 */
record RequestedAmounts(Optional<Amount> quantity, Optional<Amount> frequency, Optional<Amount> duration,
        boolean isCertain) {

    private static final Set<String> COUNTED = Set.of("visit", "session", "treatment", "injection", "tablet",
            "capsule");
    private static final String SIGN = "#";
    /** "Two times four visits" are not four. */
    private static final Pattern FACTOR = Pattern.compile("(?:times|[x\\u00D7]) ?$", Pattern.CASE_INSENSITIVE);

    static RequestedAmounts in(String title) {
        List<Quantity> counted = Quantities.find(title).stream().filter(found -> COUNTED.contains(found.unit()))
                .toList();
        Optional<Schedule> schedule = Quantities.schedules(title).stream().findFirst();
        Optional<BigDecimal> total = schedule.flatMap(Schedule::total);
        List<BigDecimal> numbers = Stream
                .of(total.stream(), counted.stream().map(Quantity::amount), signed(title, counted)).flatMap(all -> all)
                .map(BigDecimal::stripTrailingZeros).distinct().toList();
        boolean certain = numbers.size() < 2 && counted.stream().noneMatch(found -> isFactor(found, title));
        Optional<Amount> quantity = !certain ? Optional.empty()
                : total.map(number -> amount(number, "visit"))
                        .or(() -> counted.stream().findFirst().map(found -> amount(found.amount(), found.unit())));
        return new RequestedAmounts(quantity, schedule.map(RequestedAmounts::frequency),
                schedule.map(found -> amount(found.duration(), found.durationUnit())), certain);
    }

    /** Of a drug that is counted in tablets, "#60" is how many; "one tablet" beside it is how it is taken. */
    private static Stream<BigDecimal> signed(String title, List<Quantity> counted) {
        return counted.isEmpty() ? Stream.empty()
                : Quantities.find(title).stream().filter(found -> found.unit().equals(SIGN)).map(Quantity::amount);
    }

    private static boolean isFactor(Quantity found, String title) {
        return FACTOR.matcher(title.substring(0, found.span().offset())).find();
    }

    private static Amount frequency(Schedule schedule) {
        return new Amount(schedule.times(), counted(schedule.times(), "visit") + " per " + schedule.period());
    }

    private static Amount amount(BigDecimal number, String unit) {
        return new Amount(number, counted(number, unit));
    }

    private static String counted(BigDecimal number, String unit) {
        return number.compareTo(BigDecimal.ONE) == 0 ? unit : unit + "s";
    }
}
