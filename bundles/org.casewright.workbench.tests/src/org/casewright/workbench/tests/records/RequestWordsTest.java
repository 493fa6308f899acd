package org.casewright.workbench.tests.records;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Objects;

import org.casewright.model.imrcase.DisputedItem;
import org.casewright.model.imrcase.ImrcaseFactory;
import org.casewright.model.imrcase.Measure;
import org.casewright.workbench.forms.MeasureConversion;
import org.casewright.workbench.records.finding.QuoteReader;
import org.casewright.workbench.records.packet.RequestWords;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the title of a request says is put into its fields. */
class RequestWordsTest {

    private static final MeasureConversion MEASURE = new MeasureConversion("4 visits");

    private final QuoteReader reader = new QuoteReader(Vocabulary.small());

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Physical therapy, 2 times a week for 4 weeks, right hip | Services.PhysicalTherapy Anatomy.Hip right"
                + " | 8 visits | 2 visits per week | 4 weeks",
        "Physical therapy for the lumbar spine, 12 visits"
                + " | Services.PhysicalTherapy Anatomy.LumbarSpine unspecified | 12 visits | '' | ''",
        "Naproxen 550 mg, 60 tablets | Drugs.Naproxen null unspecified | 60 tablets | '' | ''",
        "Physical therapy, lumbar spine and left hip | Services.PhysicalTherapy null unspecified | '' | '' | ''",
        "Home modification | null null unspecified | '' | '' | ''",
    })
    void titlesAreRead(String title, String request, String quantity, String frequency, String duration) {
        DisputedItem item = titled(title);
        assertTrue(RequestWords.isOnlyTitled(item));
        RequestWords.fill(item, reader);
        assertEquals(request, item.getService() + " " + item.getRegion() + " " + item.getSide());
        assertEquals(quantity, words(item.getQuantity()));
        assertEquals(frequency, words(item.getFrequency()));
        assertEquals(duration, words(item.getDuration()));
    }

    @Test
    void whatSomebodyHasFilledInIsNotReadAgain() {
        DisputedItem item = titled("Physical therapy");
        item.setService("Services.Acupuncture");
        assertFalse(RequestWords.isOnlyTitled(item));
    }

    private static String words(Measure measure) {
        return Objects.requireNonNullElse(MEASURE.format(measure), "");
    }

    private static DisputedItem titled(String title) {
        DisputedItem item = ImrcaseFactory.eINSTANCE.createDisputedItem();
        item.setTitle(title);
        return item;
    }
}
