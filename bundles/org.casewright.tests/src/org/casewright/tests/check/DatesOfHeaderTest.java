package org.casewright.tests.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.casewright.model.Issue;
import org.casewright.model.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatesOfHeaderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        INJURY 2016-05-02             | UTILIZATION_REVIEW 2016-05-01 | UTILIZATION_REVIEW
        UTILIZATION_REVIEW 2016-05-02 | APPLICATION 2016-05-01        | APPLICATION
        APPLICATION 2016-05-02        | ASSIGNMENT 2016-05-01         | ASSIGNMENT
        ASSIGNMENT 2016-05-02         | DECISION 2016-05-01           | DECISION
        INJURY 2017                   | DECISION 2016-12              | DECISION
        INJURY 2016-06                | UTILIZATION_REVIEW 2016-05-31 | UTILIZATION_REVIEW
        """)
    void aDateBeforeTheOneItFollowsIsAnError(String earlier, String later, String wrong) {
        List<Issue> issues = Facts.issuesOfDates(false, earlier, later);

        assertEquals(1, issues.size(), issues.toString());
        assertEquals(Severity.ERROR, issues.get(0).severity());
        assertEquals("claim/" + wrong, issues.get(0).place().element());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        INJURY 2016-05-01             | UTILIZATION_REVIEW 2016-05-01
        INJURY 2016                   | UTILIZATION_REVIEW 2016-05-01
        INJURY 2016-05                | UTILIZATION_REVIEW 2016-05-01
        INJURY 2016-05-03             | INJURY 2016-05-01
        UTILIZATION_REVIEW 2016-05-01 | APPLICATION 2016-06-05
        UTILIZATION_REVIEW 2016-05-01 | APPLICATION 2016-06
        ASSIGNMENT 2016-05-01         | DECISION 2016-06-15
        """)
    void datesThatAreOrMayBeInOrderAreRight(String earlier, String later) {
        assertEquals(List.of(), Facts.issuesOfDates(false, earlier, later));
    }

    @Test
    void oneWrongDateIsReportedOnce() {
        List<Issue> issues = Facts.issuesOfDates(false, "INJURY 2016-01-01", "UTILIZATION_REVIEW 2016-05-01",
                "APPLICATION 2016-05-04", "ASSIGNMENT 2016-05-10", "DECISION 2016-04-30");

        assertEquals(List
                .of("The decision, April 30, 2016, lies before the assignment, May 10, 2016. Correct the one that is"
                        + " wrong."),
                issues.stream().map(Issue::message).toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        false | UTILIZATION_REVIEW 2016-05-01 | APPLICATION 2016-06-06 | 36
        false | ASSIGNMENT 2016-05-01         | DECISION 2016-06-16    | 46
        true  | ASSIGNMENT 2016-05-01         | DECISION 2016-05-09    | 8
        """)
    void aDeadlineThatWasMissedIsAWarning(boolean expedited, String from, String to, String days) {
        List<Issue> issues = Facts.issuesOfDates(expedited, from, to);

        assertEquals(1, issues.size(), issues.toString());
        assertEquals(Severity.WARNING, issues.get(0).severity());
        assertEquals(true, issues.get(0).message().contains("it took " + days + " days"), issues.get(0).message());
    }

    @Test
    void aDeadlineThatWasKeptToTheDayIsKept() {
        assertEquals(List.of(), Facts.issuesOfDates(true, "UTILIZATION_REVIEW 2016-05-01", "APPLICATION 2016-06-05",
                "ASSIGNMENT 2016-06-06", "DECISION 2016-06-13"));
    }
}
