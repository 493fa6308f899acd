package org.casewright.tests.determination;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.casewright.determination.read.LetterReader;
import org.casewright.model.CaseFiles;
import org.casewright.model.imrcase.Case;
import org.casewright.model.imrcase.Citation;
import org.casewright.model.imrcase.CitationWording;
import org.casewright.model.imrcase.DisputedItem;
import org.casewright.model.imrcase.LetterLayout;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;

/** Letters made of parts of published ones come back word for word and field for field. */
class SplicedLettersTest {

    private static final int TEXTS = 200;
    private static final int PDFS = 20;

    @Test
    void lettersMadeOfPartsOfOthersComeBack() throws IOException {
        List<Case> published = published();
        assumeFalse(published.isEmpty(), "no published letters beside the checkout");
        List<String> faults = new ArrayList<>();
        for (int seed = 0; seed < TEXTS + PDFS; seed++) {
            Case spliced = splice(published, new Draw(seed));
            byte[] letter = seed < PDFS ? Letters.pdf(Letters.compose(spliced)) : Typesetting
                    .of(Letters.compose(spliced), new Draw(seed)).getBytes(StandardCharsets.UTF_8);
            String fault = RoundTrip.fault(spliced, new LetterReader().read(letter, "spliced " + seed));
            faults.addAll(fault.isEmpty() ? List.of() : List.of(fault));
        }
        System.out.printf("Letters spliced of published ones that come back: %d of %d, %d of them as PDF%n",
                TEXTS + PDFS - faults.size(), TEXTS + PDFS, PDFS);
        assertEquals(List.of(), faults.stream().limit(3).toList());
    }

    private static List<Case> published() throws IOException {
        List<Case> cases = new ArrayList<>();
        for (Path letter : Corpus.letters()) {
            cases.add(new LetterReader().read(letter).content());
        }
        return cases;
    }

    private static Case splice(List<Case> published, Draw draw) {
        Case spliced = CaseFiles.newCase();
        Case credentials = EcoreUtil.copy(draw.of(published));
        spliced.setLayout(credentials.getLayout());
        spliced.setOrganization(credentials.getOrganization());
        spliced.setReviewer(credentials.getReviewer());
        Case header = EcoreUtil.copy(draw.of(published));
        spliced.setNumber(header.getNumber());
        spliced.setClaim(header.getClaim());
        Case summary = EcoreUtil.copy(draw.of(published));
        spliced.setSummary(summary.getSummary());
        spliced.setPatient(summary.getPatient());
        int items = draw.between(1, 8);
        for (int i = 1; i <= items; i++) {
            spliced.getItems().add(item("i" + i, published, draw, spliced.getLayout()));
        }
        return spliced;
    }

    private static DisputedItem item(String id, List<Case> published, Draw draw, LetterLayout layout) {
        DisputedItem item = EcoreUtil.copy(draw.of(draw.of(published).getItems()));
        item.setAdministratorCitation(citation(published, draw, layout, DisputedItem::getAdministratorCitation));
        item.setReviewerCitation(citation(published, draw, layout, DisputedItem::getReviewerCitation));
        item.setRationale(draw.of(draw.of(published).getItems()).getRationale());
        item.setId(id);
        return item;
    }

    /** In the words that it has, whatever the layout of the letter that it comes into. */
    private static Citation citation(List<Case> published, Draw draw, LetterLayout layout,
            Function<DisputedItem, Citation> side) {
        Case from = draw.of(published);
        Citation citation = EcoreUtil.copy(side.apply(draw.of(from.getItems())));
        boolean chapters = !citation.getChapters().isEmpty();
        if (from.getLayout() != layout && chapters && citation.getWording() == CitationWording.BY_LAYOUT) {
            citation.setWording(layout == LetterLayout.D ? CitationWording.PAGES : CitationWording.SECTIONS);
        }
        return citation;
    }
}
