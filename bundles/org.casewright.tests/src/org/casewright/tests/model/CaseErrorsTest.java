package org.casewright.tests.model;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.stream.Collectors;

import org.casewright.model.CaseFiles;
import org.casewright.model.IssuesException;
import org.junit.jupiter.api.Test;

/** What is wrong with a case, in words, at its line and column. */
class CaseErrorsTest {

    private static final String OPEN = "<imrcase:Case xmlns:imrcase=\"http://casewright.org/imrcase/1\""
            + " schemaVersion=\"1\">\n";
    private static final String PARTS = "<organization/>\n<patient/>\n<reviewer/>\n";
    private static final String XSI = "xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance'";

    @Test
    void everyMistakeOfAFileIsNamed() {
        assertIssues("""
                case.case:2:17: error [CASE-FEATURE]: There is no 'decidet' in a claim. Did you mean 'decided'?
                case.case:2:39: error [CASE-VALUE]: 'urgent' is not a value of 'priority'. Use Standard or Expedited.
                case.case:3:18: error [CASE-VALUE]: '2016-13' is not a day of the calendar.
                case.case:4:18: error [CASE-VALUE]: '5/2/16' is not a date. Write 2014-03-17, or 2014-03 or 2014 where less is known.
                case.case:7:15: error [CASE-VALUE]: 'age' must be a whole number, not 'forty'.
                case.case:9:39: error [CASE-REFERENCE]: Nothing in this case has the id 'i9'. Did you mean 'i1'?
                case.case:9:56: error [CASE-VALUE]: 'often' is not a value of 'requestKind'. Use not stated, first or repeat.
                case.case:10:1: error [CASE-FEATURE]: There is no 'itens' in a case. Did you mean 'items'?
                """,
                OPEN + """
                        <claim decidet='2016-01-01' priority='urgent'>
                          <datesOfInjury>2016-13</datesOfInjury>
                          <datesOfInjury>5/2/16</datesOfInjury>
                        </claim>
                        <organization/>
                        <patient age='forty'/>
                        <reviewer/>
                        <items id='i1' service='S' dependsOn='i9' requestKind='often'/>
                        <itens id='i2'/>
                        </imrcase:Case>
                        """);
    }

    @Test
    void whatACaseMustHaveIsMissed() {
        assertIssues("""
                case.case:1:1: error [CASE-MISSING]: The case lacks its 'claim'.
                case.case:5:1: error [CASE-MISSING]: The record lacks its 'id'.
                case.case:7:1: error [CASE-MISSING]: The evidence lacks its 'record'.
                case.case:8:1: error [CASE-MISSING]: The measure lacks its 'amount'.
                """,
                OPEN + PARTS + """
                        <records/>
                        <findings %s xsi:type='imrcase:Symptom' id='f1' concept='Pain'>
                        <evidence page='3'/>
                        <values unit='mg'/>
                        </findings>
                        </imrcase:Case>
                        """.formatted(XSI));
    }

    @Test
    void idsAndReferencesMustFit() {
        assertIssues("""
                case.case:6:14: error [CASE-ID]: 'r 1' cannot be an id: an id has letters, digits, '.', '-' and '_'.
                case.case:8:12: error [CASE-ID]: The id 'i1' is given twice. Each id names one element of the case.
                case.case:9:133: error [CASE-REFERENCE]: 'i1' is a disputed item, but 'record' must be a record.
                """,
                OPEN + PARTS + "<claim/>\n" + """
                        <records id='r 1'/>
                        <items id='i1'/>
                        <items id='i1'/>
                        <findings %s id='f1' concept='Pain' xsi:type='imrcase:Symptom'><evidence record='i1'/></findings>
                        </imrcase:Case>
                        """.formatted(XSI));
    }

    @Test
    void theKindOfAFindingIsOneOfTheModel() {
        assertIssues("""
                case.case:6:1: error [CASE-FEATURE]: <findings> needs an xsi:type: imrcase:Diagnosis, imrcase:Symptom, \
                imrcase:Examination, imrcase:TestResult, imrcase:Treatment or imrcase:Medication.
                case.case:7:75: error [CASE-FEATURE]: There is no kind 'imrcase:Finding' of <findings>; use imrcase:Diagnosis, \
                imrcase:Symptom, imrcase:Examination, imrcase:TestResult, imrcase:Treatment or imrcase:Medication.
                """,
                OPEN + PARTS + "<claim/>\n" + """
                        <findings id='f1'/>
                        <findings %s xsi:type='imrcase:Finding'/>
                        </imrcase:Case>
                        """.formatted(XSI));
    }

    @Test
    void nothingStandsWhereItDoesNotBelong() {
        assertIssues("""
                case.case:5:1: error [CASE-FEATURE]: There is text between the elements of <claim>, where a case has none. \
                Remove it or put it into the element that it belongs to.
                case.case:6:1: error [CASE-FEATURE]: 'claim' is given twice, where a case has one.
                case.case:7:10: error [CASE-FEATURE]: <summary> holds text alone, not <b>.
                case.case:8:18: error [CASE-FEATURE]: 'approval' is written as an element <approval>, not as an attribute.
                """,
                OPEN + PARTS + """
                        <claim>words</claim>
                        <claim/>
                        <summary><b>bold</b></summary>
                        <items approval='6' id='i1'/>
                        </imrcase:Case>
                        """);
    }

    @Test
    void aFileThatWasCutOffIsCalledThat() {
        assertIssues("""
                case.case:5:12: error [CASE-XML]: The file ends here, before it is complete. Restore the rest of it from a copy. \
                This is inside <summary>, which begins in line 5.
                """, OPEN + PARTS + "<summary>Pa");
    }

    @Test
    void aCaseOfANewerFormatAsksForAnUpdate() {
        String message = "case.case:1:1: error [CASE-VERSION]: This case was written by a newer Casewright than this"
                + " one, which reads format 1. Update Casewright to open it.\n";

        assertIssues(message, "<i:Case xmlns:i='http://casewright.org/imrcase/2' schemaVersion='2'><new/></i:Case>");
        assertIssues(message, "<i:Case xmlns:i='http://casewright.org/imrcase/1' schemaVersion='2'><new/></i:Case>");
    }

    @Test
    void theVersionIsStated() {
        assertIssues("""
                case.case:1:1: error [CASE-VERSION]: The case does not say which version of the format it has. \
                Write schemaVersion="1" in <i:Case>.
                """, "<i:Case xmlns:i='http://casewright.org/imrcase/1'/>");
        assertIssues("""
                case.case:1:1: error [CASE-VERSION]: There is no version '0' of the format. Write schemaVersion="1" in <i:Case>.
                """, "<i:Case xmlns:i='http://casewright.org/imrcase/1' schemaVersion='0'/>");
    }

    @Test
    void anotherFileIsToldFromACase() {
        assertIssues("""
                case.case:1:1: error [CASE-FORMAT]: This is not a case: it begins with <html> of the namespace '', \
                and not with <imrcase:Case> of 'http://casewright.org/imrcase/1'.
                """, "<html/>");
    }

    private static void assertIssues(String expected, String file) {
        IssuesException thrown = assertThrows(IssuesException.class,
                () -> CaseFiles.read(file.getBytes(UTF_8), "case.case"));
        String actual = thrown.issues().stream().map(issue -> issue + "\n").collect(Collectors.joining());
        assertEquals(expected, actual);
    }
}
