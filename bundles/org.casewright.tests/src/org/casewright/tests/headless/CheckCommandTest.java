package org.casewright.tests.headless;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {

    @TempDir
    private Path folder;

    @Test
    void findsNothingWrongWithGoodGuidelines() throws IOException {
        Command checked = Command.expect(0, "check", Paraffin.library(folder, Paraffin.TOPIC));

        assertEquals("", checked.out());
        assertEquals("3 files: nothing found\n", checked.err());
    }

    @Test
    void namesEveryMistakeOfGuidelinesWithItsPlace() throws IOException {
        Path library = Paraffin.library(folder, Paraffin.TOPIC.replace("Osteoarthritis", "Osteoartritis")
                .replace("page 31\n", "page 31\n  covers\n").replace("10 sessions", "10 fortnights"));

        Command checked = Command.expect(1, "check", library);

        assertEquals("""
                paraffin.criteria:5:3: error [SYNTAX]: 'covers' does not fit here: a name with a capital letter is expected.
                paraffin.criteria:6:42: error [NAME-UNKNOWN]: There is no diagnosis called 'HandOsteoartritis'. \
                Did you mean 'HandOsteoarthritis'?
                paraffin.criteria:8:15: error [UNIT-UNKNOWN]: There is no unit 'fortnights'. \
                Write one that is, such as mg, %, degrees, weeks or visits.
                """, checked.out().replace(library + "/", ""));
        assertEquals("3 files: 3 errors\n", checked.err());
    }

    @Test
    void writesJsonForPrograms() throws IOException {
        Path library = Paraffin.library(folder,
                Paraffin.TOPIC.replace("diagnosis of HandOsteo", "diagnosis of HandOsto"));

        Command checked = Command.expect(1, "check", library, "--format", "json");

        JsonArray issues = JsonParser.parseString(checked.out()).getAsJsonArray();
        assertEquals(1, issues.size(), checked.out());
        JsonObject issue = issues.get(0).getAsJsonObject();
        assertEquals(library.resolve("paraffin.criteria").toString(), issue.get("file").getAsString());
        assertEquals(5, issue.get("line").getAsInt());
        assertEquals(42, issue.get("column").getAsInt());
        assertEquals("error", issue.get("severity").getAsString());
        assertEquals("NAME-UNKNOWN", issue.get("code").getAsString());
        assertTrue(issue.get("message").getAsString().startsWith("There is no diagnosis called 'HandOstoarthritis'."));
        JsonObject edit = issue.getAsJsonArray("fixes").get(0).getAsJsonObject().getAsJsonArray("edits").get(0)
                .getAsJsonObject();
        assertEquals("HandOsteoarthritis", edit.get("replacement").getAsString());
        assertEquals(issue.get("offset"), edit.get("offset"));
        assertEquals("", checked.err());
    }

    @Test
    void writesAnEmptyArrayWhereNothingIsWrong() {
        Command checked = Command.expect(0, "check", Shipped.OVERTURNED, "--format", "JSON");

        assertEquals(0, JsonParser.parseString(checked.out()).getAsJsonArray().size());
    }

    @Test
    void findsNothingWrongWithTheSamplesThatShip() {
        assertEquals("3 files: nothing found\n", Command.expect(0, "check", Shipped.SAMPLES).err());
    }

    @Test
    void namesConceptsThatTheLibraryDoesNotHave() throws IOException {
        Path sample = Shipped.changed(Shipped.SEED, "Conditions.MuscleSpasm", "Conditions.MuscleSpams", folder);

        Command checked = Command.expect(1, "check", sample);

        assertEquals(sample + ":48:59: error [NAME-1]: There is no concept called 'Conditions.MuscleSpams'."
                + " Did you mean 'Conditions.MuscleSpasm'?\n", checked.out());
        assertEquals("1 file: 1 error\n", checked.err());
    }

    @Test
    void findsTheFaultsOfTheSeedInACaseOfOurOwn() throws IOException {
        Path sample = Shipped.changed(Shipped.SEED, "</administratorCitation>\n  </items>\n</imrcase:Case>", """
                </administratorCitation>
                    <reviewerCitation>
                      <chapters title="Shoulder Complaints" year="2004"/>
                    </reviewerCitation>
                    <rationale>Three maneuvers are needed.
                The bilateral injections asked for are not medically necessary.</rationale>
                  </items>
                </imrcase:Case>""", folder);

        Command checked = Command.expect(1, "check", sample);

        assertEquals(sample + """
                :137:5: error [SIDE-1]: The item is for the right side, but its rationale concludes on 'bilateral'. \
                Correct the one that is wrong.
                """ + sample + """
                :134:24: error [PART-1]: 'Shoulder Complaints' is not about the part of the body that the item is for: \
                'Right sacroiliac joint injection'. Cite the chapter that is.
                """, checked.out());
    }

    @Test
    void namesDecisionsThatDepartWithoutAReason() throws IOException {
        Path sample = Shipped.changed(Shipped.OVERTURNED, "\"Overturned\"", "\"Upheld\"", folder);

        String out = Command.expect(1, "check", sample).out();

        assertTrue(
                out.contains(
                        ": error [DEPARTURE-1]: The item is decided Upheld, while the criteria propose Overturned."),
                out);
    }

    @Test
    void judgesCasesByTheGuidelinesGivenWithThem() throws IOException {
        Path library = Paraffin.library(folder, Paraffin.TOPIC);
        Path bath = Paraffin.bathCase(folder);

        Command alone = Command.expect(1, "check", bath);
        assertTrue(alone.out().contains("error [NAME-1]: There is no service or drug called 'HandCare.ParaffinBath'"),
                alone.out());

        Command together = Command.expect(1, "check", library);
        assertEquals(bath + ":11:40: error [DEPARTURE-1]: The item is decided Upheld, while the criteria propose"
                + " Overturned. Give the reason for departing from them; the letter will state it.\n", together.out());

        Command named = Command.expect(1, "check", bath, "--library", library);
        assertEquals(together.out(), named.out());
    }

    @Test
    void checksCasesInThemselvesWhereTheGuidelinesHaveErrors() throws IOException {
        Path library = Paraffin.library(folder, Paraffin.TOPIC.replace("covers ParaffinBath", "covers ParafinBath"));
        Path bath = Paraffin.bathCase(folder);
        Files.writeString(bath, Files.readString(bath).replace("\"2016-07-01\"", "\"2016-05-01\""));

        Command checked = Command.expect(1, "check", library);

        assertTrue(checked.out().contains("error [NAME-UNKNOWN]"), checked.out());
        assertTrue(checked.out().contains(bath + ":4:56: error [DATE-4]: The decision, May 1, 2016, lies before"),
                checked.out());
    }

    @Test
    void oneFileThatCannotBeReadDoesNotHideTheOthers() throws IOException {
        Path damaged = Files.writeString(folder.resolve("a.case"), "<imrcase:Case");
        Path sample = Shipped.changed(Shipped.OVERTURNED, "\"Overturned\"", "\"Upheld\"", folder);

        Command checked = Command.expect(2, "check", folder);

        assertTrue(checked.out().startsWith(damaged + ":1:"), checked.out());
        assertTrue(checked.out().contains(sample + ":"), checked.out());
        assertTrue(checked.err().startsWith("2 files: 2 errors"), checked.err());
    }
}
