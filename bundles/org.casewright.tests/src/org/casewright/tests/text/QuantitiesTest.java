package org.casewright.tests.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;

import org.casewright.text.Quantities;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantitiesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "none", textBlock = """
        Naproxen 500mg #60                                | 500 mg; 60 #
        Norco 10/325mg #90 with 2 refills                 | 90 #; 2 refill
        Physical therapy, 12 visits                       | 12 visit
        twelve physical therapy visits                    | 12 visit
        twelve (12) sessions                              | 12 session
        Six additional chiropractic sessions              | 6 session
        a single session                                  | none
        NCV of the arms QTY: 2                            | 2 #
        quantity 30                                       | 30 #
        twenty-four tablets and eighteen capsules         | 24 tablet; 18 capsule
        1,200 mg a day                                    | 1200 mg
        Lidocaine 2.5 grams                               | 2.5 gram
        three boxes of patches, 30 patches each           | 3 box; 30 patch
        MRI of C5-6 and L4-5                              | none
        # 10                                              | 10 #
        a 3 month rental                                  | 3 month
        2 times a week for 4 weeks (8 visits)             | 8 visit
        """)
    void numbersWithWhatTheyCount(String text, String expected) {
        String found = Quantities.find(text).stream()
                .map(quantity -> quantity.amount().toPlainString() + " " + quantity.unit())
                .collect(Collectors.joining("; "));

        assertEquals(expected == null ? "" : expected, found);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "none", textBlock = """
        two times a week for 4 weeks                      | 2 a week, 4 week: 8
        Acupuncture 3 times per week for three weeks      | 3 a week, 3 week: 9
        twice weekly x 6 weeks                            | 2 a week, 6 week: 12
        2x/wk for 6 wks                                   | 2 a week, 6 week: 12
        once a month for 3 months                         | 1 a month, 3 month: 3
        three times daily for 2 weeks                     | 3 a day, 2 week: unknown
        2 (two) times a week over 3 (three) weeks         | 2 a week, 3 week: 6
        two (2) times a week for four (4) weeks           | 2 a week, 4 week: 8
        one to two times a week for 6 weeks               | 2 a week, 6 week: 12
        four weeks later                                  | none
        """)
    void schedulesAndTheirTotal(String text, String expected) {
        String found = Quantities.schedules(text).stream()
                .map(schedule -> schedule.times() + " a " + schedule.period() + ", " + schedule.duration() + " "
                        + schedule.durationUnit() + ": " + schedule.total().map(Object::toString).orElse("unknown"))
                .collect(Collectors.joining("; "));

        assertEquals(expected == null ? "" : expected, found);
    }
}
