package org.casewright.tests.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.OptionalInt;

import org.casewright.model.PartialDate;
import org.casewright.model.PartialDate.Precision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {

    @ParameterizedTest
    @CsvSource({
        "2014,       2014-01-01, 2014-12-31",
        "2014-02,    2014-02-01, 2014-02-28",
        "2016-02,    2016-02-01, 2016-02-29",
        "2014-03-17, 2014-03-17, 2014-03-17",
        "0001,       0001-01-01, 0001-12-31",
        "9999-12,    9999-12-01, 9999-12-31" })
    void isAnIntervalOfDays(String iso, LocalDate from, LocalDate to) {
        PartialDate date = PartialDate.valueOf(iso);

        assertEquals(from, date.from());
        assertEquals(to, date.to());
        assertEquals(iso, date.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "x", "14", "2014-3", "2014-03-1", "2014/03/17", "03/17/2014", " 2014",
        "2014-03-17T00:00",
        "2014-00", "2014-13", "2014-02-29", "2014-03-32", "0000", "20140317", "２０１４" })
    void refusesWhatIsNoDateInASentence(String text) {
        String message = assertThrows(IllegalArgumentException.class, () -> PartialDate.valueOf(text)).getMessage();

        assertEquals('.', message.charAt(message.length() - 1), message);
    }

    @Test
    void knowsWhatIsKnown() {
        PartialDate march = PartialDate.of(YearMonth.of(2014, 3));

        assertEquals(2014, march.year());
        assertEquals(OptionalInt.of(3), march.month());
        assertEquals(OptionalInt.empty(), march.day());
        assertEquals(OptionalInt.empty(), PartialDate.ofYear(2014).month());
        assertEquals(OptionalInt.of(17), PartialDate.of(LocalDate.of(2014, 3, 17)).day());
    }

    @Test
    void anIntervalBeginsWithItsPeriod() {
        LocalDate middle = LocalDate.of(2014, 3, 17);

        assertThrows(IllegalArgumentException.class, () -> new PartialDate(middle, Precision.MONTH));
    }

    @Test
    void sortsByFirstDayThenByLast() {
        List<String> sorted = List.of("2015", "2014-01", "2014-02-03", "2014", "2014-01-01").stream()
                .map(PartialDate::valueOf).sorted().map(PartialDate::toString).toList();

        assertEquals(List.of("2014-01-01", "2014-01", "2014", "2014-02-03", "2015"), sorted);
    }
}
