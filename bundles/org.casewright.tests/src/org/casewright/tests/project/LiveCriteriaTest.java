package org.casewright.tests.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;

import org.casewright.criteria.CriteriaSource;
import org.casewright.criteria.CriteriaWorkspace;
import org.casewright.criteria.LiveCriteria;
import org.casewright.model.Issue;
import org.junit.jupiter.api.Test;

/** What a change of one file of a library concerns, and that checking may be cut short anywhere. */
class LiveCriteriaTest {

    private final CriteriaWorkspace workspace = new CriteriaWorkspace();
    private final LiveCriteria criteria = workspace.live();

    @Test
    void aChangeConcernsTheFileAndThoseThatReferToIt() {
        criteria.update(SmallLibrary.files(), List.of());

        assertEquals(Set.of("/p/scenarios.criteria"), edited(SmallLibrary.SCENARIOS, "all there", "everything there"));
        assertEquals(Set.of("/p/rubs.criteria", "/p/scenarios.criteria"),
                edited(SmallLibrary.RUBS, "page 3", "page 5"));
        assertEquals(Set.of("/p/shared.criteria", "/p/rest.criteria", "/p/rubs.criteria", "/p/scenarios.criteria",
                "/p/pills.criteria", "/p/doses.criteria"),
                edited(SmallLibrary.SHARED, "\"total\"", "\"sum total\""));
        assertEquals(Set.of("/p/books.criteria", "/p/care.criteria", "/p/shared.criteria"),
                criteria.uses("/p/pills.criteria"));
    }

    @Test
    void aNewNameConcernsThoseThatUseOneLikeIt() {
        criteria.update(SmallLibrary.files(), List.of());
        Set<String> affected = criteria.update(
                List.of(CriteriaSource.of("/p/more.criteria", "vocabulary More {\n symptom Ache \"other ache\"\n}")),
                List.of());
        criteria.validate(() -> false);

        assertTrue(affected.containsAll(Set.of("/p/more.criteria", "/p/rubs.criteria", "/p/patients.criteria")),
                affected.toString());
        assertTrue(criteria.issues("/p/rubs.criteria").stream().map(Issue::code).anyMatch("NAME-AMBIGUOUS"::equals));

        criteria.update(List.of(), List.of("/p/more.criteria"));
        criteria.validate(() -> false);
        assertFalse(criteria.issues("/p/rubs.criteria").stream().map(Issue::code).anyMatch("NAME-AMBIGUOUS"::equals));
    }

    @Test
    void checkingMayBeCutShortAnywhereAndGoOnLater() {
        TreeMap<String, CriteriaSource> sources = new TreeMap<>();
        SmallLibrary.files().forEach(source -> sources.put(source.name(), source));
        criteria.update(sources.values(), List.of());
        Random random = new Random(7);
        TextEdits edits = new TextEdits(random, List.of("Ache", "Rub", "Knee", "Book", "Total"));
        int cut = 0;
        for (int edit = 0; edit < 60; edit++) {
            String name = List.copyOf(sources.keySet()).get(random.nextInt(sources.size()));
            String text = new String(sources.get(name).bytes(), StandardCharsets.UTF_8);
            sources.put(name, CriteriaSource.of(name, edits.edit(text)));
            criteria.update(List.of(sources.get(name)), List.of());
            AtomicInteger asked = new AtomicInteger(random.nextInt(400));
            cut += criteria.validate(() -> asked.decrementAndGet() < 0) ? 0 : 1;
            if (edit % 4 == 3) {
                assertTrue(criteria.validate(() -> false));
                assertEquals(workspace.load(sources.values()).issues(),
                        sources.keySet().stream().flatMap(one -> criteria.issues(one).stream()).toList());
            }
        }
        assertTrue(cut > 10, "was cut short " + cut + " times");
    }

    private Set<String> edited(CriteriaSource source, String passage, String other) {
        String text = new String(source.bytes(), StandardCharsets.UTF_8);
        assertTrue(text.contains(passage));
        return criteria.update(List.of(CriteriaSource.of(source.name(), text.replace(passage, other))), List.of());
    }
}
