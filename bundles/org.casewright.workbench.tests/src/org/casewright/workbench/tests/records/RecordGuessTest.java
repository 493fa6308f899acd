package org.casewright.workbench.tests.records;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.file.Path;
import java.util.Objects;

import org.casewright.model.imrcase.Record;
import org.casewright.workbench.records.packet.RecordGuess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is filled in for a file that is added. */
class RecordGuessTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "2014-02-17_PR-2.pdf | '' | progress report | PR 2 | 2014-02-17 | treating physician",
        "mri lumbar 03-05-2014.pdf | '' | imaging report | MRI lumbar | 2014-03-05 | radiologist",
        "scan0001.pdf | PRIMARY TREATING PHYSICIAN'S PROGRESS REPORT;DOB: 1/2/1970;Date of report: 02/17/2014"
                + " | progress report | Primary treating physician's progress report | 2014-02-17 | treating physician",
        "doc.pdf | Notice of Utilization Review Determination;Date of injury: 3/29/2005;February 27, 2014"
                + " | utilization review | Notice of Utilization Review Determination | 2014-02-27 | ''",
        "RFA.pdf | DWC Form RFA | request for authorization | DWC Form RFA | '' | treating physician",
        "emg-ncv.pdf | '' | electrodiagnostic report | EMG NCV | '' | neurologist",
        "01.pdf | State of California;APPLICATION FOR INDEPENDENT MEDICAL REVIEW;"
                + "Date of Injury (MM/DD/YYYY): 10/31/2016;Date of UR Determination Letter: 01/13/2017;Date: 01/27/2017"
                + " | application"
                + " | Application for independent medical review | 2017-01-27 | ''",
        "02.pdf | GOLDEN MUTUAL - UTILIZATION REVIEW;January 13, 2017 | utilization review"
                + " | Utilization review | 2017-01-13 | ''",
        "03.pdf | MRI OF THE LUMBAR SPINE, L5;January 3, 2017 | imaging report"
                + " | MRI of the lumbar spine, L5 | 2017-01-03 | radiologist",
        "017.pdf | '' | other | 017 | '' | ''",
        "PT_notes.pdf | Physical therapy notes;June 2016 | therapy note | Physical therapy notes | 2016-06"
                + " | physical therapist",
    })
    void kindTitleDateAndAuthorComeFromNameAndFirstPage(String name, String page, String kind, String title,
            String date, String author) {
        Record record = RecordGuess.of(Path.of(name), page.replace(';', '\n'), 7);
        assertEquals(kind, record.getKind().getLiteral());
        assertEquals(title, record.getTitle());
        assertEquals(date, Objects.toString(record.getDate(), ""));
        assertEquals(author, Objects.toString(record.getAuthor(), ""));
        assertEquals(7, record.getPages());
    }

    @Test
    void whatCannotBeReadHasNoPages() {
        assertNull(RecordGuess.of(Path.of("a.pdf"), "", 0).getPages());
    }
}
