package org.casewright.tests.determination;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.casewright.determination.letter.Run;
import org.casewright.determination.read.LetterReader;
import org.casewright.model.imrcase.Case;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;

/** Changing a field of a letter that was read changes the passage that shows it, and nothing else. */
class FieldChangeTest {

    @Test
    void eachFieldOfALetterChangesItsPassageAlone() throws IOException {
        Set<String> changed = changeEach(Letters.read(SampleLetter.layoutD()));

        assertEquals("""
                claim/applicationReceived claim/assigned claim/datesOfInjury claim/decided claim/priority \
                claim/utilizationReviewDenial items/i1/administratorCitation/chapters/0/sections \
                items/i1/administratorCitation/chapters/0/title items/i1/administratorCitation/chapters/0/year \
                items/i1/administratorCitation/chapters/1/title items/i1/administratorCitation/chapters/1/year \
                items/i1/administratorCitation/nonMtus items/i1/approval/authorized items/i1/approval/original \
                items/i1/decision items/i1/rationale items/i1/reviewerCitation/nonMtus items/i1/title \
                items/i2/decision items/i2/rationale items/i2/title number organization/name organization/shortName \
                reviewer/certifications reviewer/licensedIn summary""", String.join(" ", changed));
    }

    @Test
    void eachFieldOfLayoutCChangesItsPassageAlone() throws IOException {
        Set<String> changed = changeEach(Letters.read(SampleLetter.layoutC()));

        assertTrue(changed.containsAll(Set.of("reviewer/subspecialties", "items/i1/reviewerCitation/chapters/0/pages",
                "items/i1/reviewerCitation/chapters/1/sections")), changed.toString());
    }

    @Test
    void eachFieldOfAPublishedLetterChangesItsPassageAlone() throws IOException {
        int fields = 0;
        List<Path> letters = Corpus.letters();
        for (Path letter : letters) {
            fields += changeEach(new LetterReader().read(letter).content()).size();
        }
        System.out.printf("Fields changed one by one: %d, in %d letters%n", fields, letters.size());
    }

    private static Set<String> changeEach(Case imr) throws IOException {
        List<Run> before = Letters.runs(Letters.compose(imr));
        Set<String> fields = before.stream().filter(run -> !run.isForm()).map(Run::source)
                .collect(Collectors.toCollection(TreeSet::new));
        for (String field : fields) {
            Case changed = EcoreUtil.copy(imr);
            FieldChange.apply(changed, field);
            List<Run> after = Letters.runs(Letters.compose(changed));
            assertEquals(all(before, field, false), all(after, field, false), field);
            assertNotEquals(all(before, field, true), all(after, field, true), field);
        }
        return fields;
    }

    private static List<Run> all(List<Run> runs, String field, boolean ofField) {
        return runs.stream().filter(run -> run.source().equals(field) == ofField).toList();
    }
}
