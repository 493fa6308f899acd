package org.casewright.tests.check;

import static org.casewright.engine.check.CitedChapter.Party.ADMINISTRATOR;
import static org.casewright.engine.check.CitedChapter.Party.REVIEWER;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.casewright.model.Issue;
import org.casewright.model.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChapterForBodyPartTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Left knee MRI                         | Low Back Complaints
        Left paraspinal muscle injection      | ACOEM Chapter 9 Shoulder Complaints
        Cervical spine CT                     | Low Back Complaints
        L4-5 epidural injection               | Neck and Upper Back Complaints
        Wrist splint                          | Elbow Complaints
        EMG of the lower extremities          | Shoulder Complaints
        X-ray of the right foot               | Knee Disorders
        """)
    void aChapterOnAnotherPartIsAnError(String title, String chapter) {
        List<Issue> issues = Facts.item(title).cites(REVIEWER, chapter).issues();

        assertEquals(1, issues.size(), issues.toString());
        assertEquals("PART-1", issues.get(0).code());
        assertEquals(Severity.ERROR, issues.get(0).severity());
        assertEquals(chapter.length(), issues.get(0).place().length());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Left knee MRI                         | Knee Complaints
        Naproxen 500mg #60                    | Shoulder Complaints
        Left knee MRI                         | Chronic Pain Medical Treatment
        Left paraspinal muscle injection      | Low Back Complaints
        Left paraspinal muscle injection      | Neck and Upper Back Complaints
        Thoracic spine MRI                    | Low Back Complaints
        EMG of the upper extremities          | Neck and Upper Back Complaints
        EMG of the lower extremities          | Low Back Complaints
        Carpal tunnel release                 | Forearm, Wrist, and Hand Complaints
        Hip arthroplasty consultation         | Low Back Complaints
        Finger splint                         | Hand, Wrist and Forearm Disorders
        Physical therapy for neck and knee    | Knee Complaints
        """)
    void aChapterOnThePartOrOnNoneIsRight(String title, String chapter) {
        assertEquals(List.of(), Facts.item(title).cites(REVIEWER, chapter).issues());
    }

    @Test
    void oneChapterThatFitsIsEnough() {
        assertEquals(List.of(), Facts.item("EMG of both arms").cites(REVIEWER, "Low Back Complaints")
                .cites(REVIEWER, "Neck and Upper Back Complaints").issues());
    }

    @Test
    void theAdministratorsChapterIsAWarningAndDoesNotExcuseTheReviewers() {
        List<Issue> issues = Facts.item("Knee MRI").cites(ADMINISTRATOR, "Elbow Complaints")
                .cites(REVIEWER, "Knee Complaints").issues();

        assertEquals(List.of(Severity.WARNING), issues.stream().map(Issue::severity).toList());
    }

    @Test
    void theRegionOfTheCaseCountsWhereTheTitleNamesNone() {
        List<Issue> issues = Facts.item("Epidural injection").region("Anatomy.LumbarSpine")
                .cites(REVIEWER, "Knee Complaints").issues();

        assertEquals(List.of("PART-1"), issues.stream().map(Issue::code).toList());
    }
}
