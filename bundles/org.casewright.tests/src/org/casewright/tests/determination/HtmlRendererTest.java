package org.casewright.tests.determination;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;

import org.casewright.determination.letter.Letter;
import org.casewright.determination.render.HtmlRenderer;
import org.casewright.model.imrcase.Case;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class HtmlRendererTest {

    @Test
    void thePageHasTheWordsOfTheTextAndNoOthers() throws IOException {
        for (LetterText sample : List.of(SampleLetter.layoutD(), SampleLetter.layoutC())) {
            Case imr = Letters.read(sample);
            String page = new HtmlRenderer().render(Letters.compose(imr));

            assertEquals(Corpus.withoutBlanks(Letters.text(imr)), Corpus.withoutBlanks(Markup.body(page)));
        }
    }

    @Test
    void thePageSaysWhatItIsAndNeedsNothingElse() throws IOException {
        String html = new HtmlRenderer().render(Letters.compose(Letters.read(SampleLetter.layoutD())));
        Element page = Markup.parse(html).getDocumentElement();

        assertTrue(html.startsWith("<!DOCTYPE html>\n<html"), html);
        assertEquals("en-US", page.getAttribute("lang"));
        assertEquals("UTF-8", ((Element) page.getElementsByTagName("meta").item(0)).getAttribute("charset"));
        assertEquals("Final Determination CM17-0099001", page.getElementsByTagName("title").item(0).getTextContent());
        for (String foreign : List.of("<script", "<link", "@import", "url(", "src=", "href=")) {
            assertFalse(html.contains(foreign), foreign);
        }
    }

    @Test
    void charactersOfMarkupAreShownAsTheyAre() throws IOException {
        Case imr = Letters.read(SampleLetter.layoutD());
        String words = "</p><script>a < b && c > \"d\"</script> \u2265 5 \u00b5g \uf0b7 &amp;";
        imr.setSummary(words);
        Letter letter = Letters.compose(imr);

        Element page = Markup.parse(new HtmlRenderer().render(letter)).getDocumentElement();

        assertEquals(0, page.getElementsByTagName("script").getLength());
        assertTrue(page.getTextContent().contains(words.replace('\uf0b7', '\u2022')), page.getTextContent());
    }
}
