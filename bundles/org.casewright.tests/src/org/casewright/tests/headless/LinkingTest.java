package org.casewright.tests.headless;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Guidelines that are given are linked with each other and, where they need it, with the library. */
class LinkingTest {

    private static final Path TRIGGER_POINT = Shipped.LIBRARY.resolve("injections/trigger-point.criteria");

    @TempDir
    private Path folder;

    @Test
    void namesOfTheShippedLibraryAreKnown() throws IOException {
        Path topic = Paraffin.topic(folder, Paraffin.TOPIC.replace("ParaffinBath\n", "HomeExercise at Hand\n")
                .replace("diagnosis of HandOsteoarthritis at the requested region", "symptom Pain at Wrist")
                .replace("finding OpenHandWound", "diagnosis Fibromyalgia"));

        Command checked = Command.expect(0, "check", topic);

        assertTrue(checked.out().startsWith(topic + ":3:7: info [TOPIC-UNTESTED]: "), checked.out());
        assertEquals(1, checked.out().lines().count(), checked.out());
    }

    @Test
    void namesOfTheLibraryThatIsNamedAreKnown() throws IOException {
        Path library = Files.createDirectory(folder.resolve("library"));
        Paraffin.vocabulary(library);
        Path topic = Paraffin.topic(folder, Paraffin.TOPIC);

        Command.expect(0, "check", topic, "--library", library);
        Command unknown = Command.expect(1, "check", topic);

        assertTrue(unknown.out().contains("error [NAME-UNKNOWN]"), unknown.out());
    }

    @Test
    void onlyWhatWasGivenIsReported() throws IOException {
        Path library = Files.createDirectory(folder.resolve("library"));
        Paraffin.vocabulary(library);
        Files.writeString(library.resolve("other.criteria"), "topic Broken\n");
        Path topic = Paraffin.topic(folder, Paraffin.TOPIC.replace("OpenHandWound", "OpenHandWond"));

        Command checked = Command.expect(1, "check", topic, "--library", library);

        assertTrue(checked.out().contains(topic + ":6:39: error [NAME-UNKNOWN]: "), checked.out());
        assertTrue(checked.out().lines().allMatch(line -> line.startsWith(topic + ":")), checked.out());
    }

    @Test
    void aBrokenLibraryIsReportedWhereWhatWasGivenIsGood() throws IOException {
        Path library = Files.createDirectory(folder.resolve("library"));
        Paraffin.vocabulary(library);
        Path other = Files.writeString(library.resolve("other.criteria"), "topic Broken\n");

        Command checked = Command.expect(1, "check", Paraffin.topic(folder, Paraffin.TOPIC), "--library", library);

        assertTrue(checked.out().contains(other + ":"), checked.out());
    }

    @Test
    void anotherStateOfAFileTakesItsPlace() throws IOException {
        Path changed = Files.writeString(folder.resolve(TRIGGER_POINT.getFileName()),
                Files.readString(TRIGGER_POINT).replace("MyofascialPainSyndrome", "Fibromyalgia"));

        Command checked = Command.expect(0, "check", changed);

        assertTrue(checked.out().lines().allMatch(line -> line.contains(" info [")), checked.out());
    }

    @Test
    void aFileThatHappensToHaveTheNameOfAnotherDoesNot() throws IOException {
        Path namesake = Files.writeString(folder.resolve("anatomy.criteria"), Paraffin.TOPIC
                .replace("ParaffinBath\n", "HomeExercise at Hand\n").replace("HandOsteoarthritis", "Fibromyalgia")
                .replace("finding OpenHandWound", "diagnosis Radiculopathy"));

        Command checked = Command.expect(0, "check", namesake);

        assertTrue(checked.out().lines().allMatch(line -> line.contains(" info [")), checked.out());
    }

    @Test
    void namesThatNobodyHasAreReportedOnce() throws IOException {
        Path topic = Paraffin.topic(folder, Paraffin.TOPIC);

        Command checked = Command.expect(1, "check", topic);

        assertEquals(checked.out().lines().distinct().count(), checked.out().lines().count());
        assertTrue(checked.out().contains("There is no diagnosis called 'HandOsteoarthritis'"), checked.out());
    }
}
