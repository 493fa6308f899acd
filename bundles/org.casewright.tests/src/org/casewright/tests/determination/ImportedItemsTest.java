package org.casewright.tests.determination;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

import org.casewright.determination.read.LetterReader;
import org.casewright.determination.read.ReadLetter;
import org.casewright.engine.compile.Compiler;
import org.casewright.engine.compile.SourceLocator;
import org.casewright.engine.reading.RequestReader;
import org.casewright.engine.units.Units;
import org.casewright.model.CaseFiles;
import org.casewright.model.Issue;
import org.casewright.model.IssuesException;
import org.casewright.model.Severity;
import org.casewright.model.imrcase.DisputedItem;
import org.casewright.model.imrcase.Side;
import org.casewright.tests.naive.CriteriaFiles;
import org.junit.jupiter.api.Test;

/** The items of imported letters say what was requested, and those that do not are named. */
class ImportedItemsTest {

    private static final LetterReader READER = new LetterReader(new RequestReader(
            new Compiler(new Units(), SourceLocator.NOWHERE).compile(CriteriaFiles.library()).library().concepts()));

    @Test
    void itemsAreReadAndWhatTheyLeaveOpenIsNamedAtTheirLine() throws IssuesException {
        String letter = SampleLetter.layoutD().toString().replace("Associated service: towel",
                "Acupuncture for the left knee, 6 visits");

        ReadLetter read = READER.read(letter.getBytes(StandardCharsets.UTF_8), "letter.txt");

        DisputedItem acupuncture = read.content().getItems().get(1);
        assertEquals("Services.Acupuncture", acupuncture.getService());
        assertEquals("Anatomy.Knee", acupuncture.getRegion());
        assertEquals("visits", acupuncture.getQuantity().getUnit());
        Issue open = read.issues().getFirst();
        assertEquals(1, read.issues().size(), () -> read.issues().toString());
        assertEquals("LETTER-ITEM", open.code());
        assertEquals(Severity.INFO, open.severity());
        assertTrue(open.message().contains("leaves open: the service or drug."), open.message());
        assertTrue(letter.lines().toList().get(open.place().line() - 1).startsWith("Aquatic exercise"),
                open.toString());
        assertNull(read.content().getItems().getFirst().getService());
    }

    @Test
    void publishedLettersSayWhatIsRequestedOrAreNamed() throws IOException {
        List<Path> letters = Corpus.letters().stream().filter(letter -> letter.toString().endsWith(".pdf")).toList();
        assumeFalse(letters.isEmpty(), "no published letters beside the checkout");
        int items = 0;
        int served = 0;
        int open = 0;
        for (Path letter : letters) {
            ReadLetter read = READER.read(letter);
            List<DisputedItem> all = read.content().getItems();
            items += all.size();
            served += (int) all.stream().filter(item -> item.getService() != null).count();
            open += (int) read.issues().stream().filter(issue -> issue.code().equals("LETTER-ITEM")).count();
            assertEquals(withoutRequests(read), withoutRequests(new LetterReader().read(letter)), letter.toString());
        }
        System.out.printf("Items of %d letters: %d, service read of %d, something open in %d%n", letters.size(), items,
                served, open);
        assertTrue(served > items * 2 / 3, served + " of " + items);
        assertTrue(items - served <= open, "an item without a service is named");
    }

    /** The case as it would be had its titles not been read. */
    private static String withoutRequests(ReadLetter read) throws IOException {
        for (DisputedItem item : read.content().getItems()) {
            item.setService(null);
            item.setRegion(null);
            item.setSide(Side.UNSPECIFIED);
            item.setQuantity(null);
            item.setFrequency(null);
            item.setDuration(null);
        }
        return new String(CaseFiles.write(read.content()), StandardCharsets.UTF_8);
    }
}
