package org.casewright.tests.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;

import org.casewright.text.Dates;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "none", textBlock = """
        fell on 10-13-16                        | 10-13-16 = 2016-10-13
        seen 10/13/2016, and again 1/5/17       | 10/13/2016 = 2016-10-13; 1/5/17 = 2017-01-05
        injured in 5/2/98.                      | 5/2/98 = 1998-05-02
        on October 13, 2016 he fell             | October 13, 2016 = 2016-10-13
        Oct. 3rd, 2016                          | Oct. 3rd, 2016 = 2016-10-03
        since March of 2014                     | March of 2014 = 2014-03-01..2014-03-31
        Sept 2015                               | Sept 2015 = 2015-09-01..2015-09-30
        on 2016-02-29                           | 2016-02-29 = 2016-02-29
        (11/16/2016)                            | 11/16/2016 = 2016-11-16
        13/45/2016 and 2/30/2016                | none
        Norco 10/325/30 or 5-325-1              | none
        pain 7/10, strength 4/5, levels L4-5-6  | none
        call 555-12-3456                        | none
        10-13/2016                              | none
        may 2016 visits                         | may 2016 = 2016-05-01..2016-05-31
        """)
    void datesAsRecordsWriteThem(String text, String expected) {
        String found = Dates.find(text).stream()
                .map(date -> date.span().in(text) + " = " + date.from()
                        + (date.from().equals(date.to()) ? "" : ".." + date.to()))
                .collect(Collectors.joining("; "));

        assertEquals(expected == null ? "" : expected, found);
    }
}
