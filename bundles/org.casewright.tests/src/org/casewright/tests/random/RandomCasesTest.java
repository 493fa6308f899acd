package org.casewright.tests.random;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

import org.casewright.engine.evaluate.CaseVerdict;
import org.casewright.engine.snapshot.CaseSnapshot;
import org.casewright.model.CaseFiles;
import org.casewright.model.IssuesException;
import org.casewright.model.guideline.CriteriaFile;
import org.casewright.model.guideline.Expectation;
import org.casewright.model.guideline.Standing;
import org.casewright.model.guideline.Topic;
import org.casewright.model.imrcase.Case;
import org.casewright.tests.naive.CriteriaFiles;
import org.casewright.tests.naive.ItemJudgement;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Ten thousand random cases over the library that ships. */
class RandomCasesTest {

    private static final int CASES = 10_000;
    private static final int THREADS = 4;

    private static final List<CaseSnapshot> SNAPSHOTS = new ArrayList<>(CASES);
    private static final List<CaseVerdict> VERDICTS = new ArrayList<>(CASES);
    private static final Tallies TALLIES = new Tallies();
    private static List<CriteriaFile> library;
    private static Court court;
    private static String firstFault = "";

    @BeforeAll
    static void judgeAllCases() throws IssuesException {
        library = CriteriaFiles.library();
        court = new Court(library);
        RandomCases cases = new RandomCases(library);
        for (int seed = 0; seed < CASES; seed++) {
            Case file = cases.of(seed);
            CaseSnapshot snapshot = court.snapshot(file);
            CaseVerdict verdict = court.verdict(snapshot);
            List<ItemJudgement> judgements = court.judgements(file);
            SNAPSHOTS.add(snapshot);
            VERDICTS.add(verdict);
            TALLIES.add(judgements);
            if (firstFault.isEmpty() && !Court.differences(judgements, verdict).isEmpty()) {
                firstFault = describe(seed, file);
            }
        }
        System.out.println(CASES + " random cases: " + TALLIES);
    }

    private static String describe(int seed, Case file) throws IssuesException {
        Case smallest = new Shrinking(smaller -> !court.differences(smaller).isEmpty()).shrink(file);
        return "Seed " + seed + ", the naive evaluator first:\n" + String.join("\n", court.differences(smallest)) + "\n"
                + new String(CaseFiles.write(smallest), java.nio.charset.StandardCharsets.UTF_8);
    }

    @Test
    void theEngineSaysWhatTheNaiveEvaluatorSays() {
        assertEquals("", firstFault);
    }

    @Test
    void whatWasJudgedBeforeDoesNotMatter() {
        List<Integer> order = order();
        Collections.shuffle(order, new Random(1));
        for (int seed : order) {
            assertEquals(VERDICTS.get(seed), court.verdict(SNAPSHOTS.get(seed)), () -> "Seed " + seed);
        }
    }

    @Test
    void threadsDoNotDisturbEachOther() throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
            List<Callable<List<CaseVerdict>>> tasks = Stream
                    .generate(() -> (Callable<List<CaseVerdict>>) this::judgeAgain).limit(THREADS).toList();
            for (Future<List<CaseVerdict>> verdicts : threads.invokeAll(tasks)) {
                assertEquals(VERDICTS, verdicts.get());
            }
        }
    }

    private List<CaseVerdict> judgeAgain() {
        return SNAPSHOTS.stream().map(court::verdict).toList();
    }

    private static List<Integer> order() {
        return new ArrayList<>(Stream.iterate(0, seed -> seed + 1).limit(CASES).toList());
    }

    @Test
    void theSameSeedGivesTheSameCase() throws IssuesException {
        RandomCases one = new RandomCases(library);
        RandomCases other = new RandomCases(library);
        for (int seed = 0; seed < 200; seed++) {
            assertArrayEquals(CaseFiles.write(one.of(seed)), CaseFiles.write(other.of(seed)), "Seed " + seed);
        }
    }

    @Test
    void everyResultAndStandingComesUp() {
        for (Expectation result : Expectation.values()) {
            assertTrue(TALLIES.of(result) >= CASES / 100, result + " came up " + TALLIES.of(result) + " times.");
        }
        for (Standing standing : Standing.values()) {
            assertTrue(TALLIES.of(standing) >= CASES / 50, standing + " came up " + TALLIES.of(standing) + " times.");
        }
        assertTrue(TALLIES.followed() >= CASES / 50, "Only " + TALLIES.followed() + " items follow another.");
    }

    @Test
    void everyTopicIsChosen() {
        List<String> rare = library.stream().flatMap(file -> file.getElements().stream())
                .filter(Topic.class::isInstance).map(topic -> ((Topic) topic).getName())
                .filter(topic -> TALLIES.ofTopic(topic) < 10).toList();
        assertEquals(List.of(), rare);
    }

    /** A criterion of a new topic may be out of their reach, but not many are. */
    @Test
    void almostEveryCriterionIsMetAndIsNot() {
        List<String> monotonous = TALLIES.monotonous().stream().map(CriteriaFiles::place).toList();
        assertTrue(monotonous.size() <= TALLIES.criteria() / 50, () -> "Always or never met: " + monotonous);
        assertTrue(TALLIES.criteria() > 100, () -> "Only " + TALLIES.criteria() + " criteria were judged.");
    }
}
