package org.casewright.tests.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;

import org.casewright.criteria.CriteriaSource;
import org.casewright.model.imrcase.Case;
import org.casewright.project.CaseContent;
import org.casewright.project.Project;
import org.casewright.project.ProjectState;
import org.junit.jupiter.api.Test;

/** A project that many threads change, read and ask at once. */
class ProjectThreadsTest {

    private static final int EDITS = 40;

    @Test
    void changesFromManyThreadsComeToTheSameAsOneByOne() throws Exception {
        List<CriteriaSource> files = SmallLibrary.files();
        AtomicBoolean done = new AtomicBoolean();
        try (Project project = new Project(); Project calm = new Project();
                ExecutorService threads = Executors.newCachedThreadPool()) {
            project.change(changes -> files.forEach(changes::putCriteria));
            List<Future<?>> editors = new ArrayList<>();
            for (int i = 0; i < files.size(); i++) {
                CriteriaSource file = files.get(i);
                Random random = new Random(i);
                editors.add(threads.submit(() -> edit(project, calm, file, random)));
            }
            Future<Integer> reader = threads.submit(() -> read(project, done));
            for (Future<?> editor : editors) {
                editor.get(120, TimeUnit.SECONDS);
            }
            ProjectState busy = project.settled().get(120, TimeUnit.SECONDS);
            done.set(true);

            assertTrue(reader.get(120, TimeUnit.SECONDS) > 0);
            assertEquals(Written.of(calm.settled().get(120, TimeUnit.SECONDS)), Written.of(busy));
        }
    }

    /** When the question is answered the library is linked and begins to be checked, which takes a while. */
    @Test
    void anEditDuringACheckEndsIt() throws Exception {
        List<ProjectState> told = new CopyOnWriteArrayList<>();
        List<CriteriaSource> library = Shipped.library();
        try (Project project = new Project()) {
            project.subscribe(told::add);
            project.change(changes -> library.forEach(changes::putCriteria));
            project.query(criteria -> criteria.names().size()).get(60, TimeUnit.SECONDS);
            project.putCriteria(CriteriaSource.of("late.criteria", "advice Late \"late\""));
            project.settled().get(60, TimeUnit.SECONDS);

            assertTrue(told.getFirst().library().files().containsKey("late.criteria"));
        }
    }

    /** As soon as the question is answered the cases begin to be judged, one after the other. */
    @Test
    void anEditWhileCasesAreJudgedEndsThat() throws Exception {
        List<ProjectState> told = new CopyOnWriteArrayList<>();
        List<CriteriaSource> library = Shipped.library();
        Case imr = Shipped.cases().getFirst();
        try (Project project = new Project()) {
            project.change(changes -> library.forEach(changes::putCriteria));
            project.settled().get(60, TimeUnit.SECONDS);
            project.subscribe(told::add);
            project.change(changes -> IntStream.range(0, 300)
                    .forEach(i -> changes.putCase(i + ".case", CaseContent.copyOf(imr))));
            project.query(criteria -> criteria.names().size()).get(60, TimeUnit.SECONDS);
            imr.setNumber("CM14-7777777");
            project.putCase("0.case", CaseContent.copyOf(imr));
            project.settled().get(60, TimeUnit.SECONDS);

            assertEquals("CM14-7777777", told.getFirst().cases().get("0.case").judged().orElseThrow().number());
        }
    }

    /** Edits one file and one case again and again, and gives their last states to the calm project. */
    private static Void edit(Project project, Project calm, CriteriaSource file, Random random) throws Exception {
        String text = new String(file.bytes(), StandardCharsets.UTF_8);
        Case imr = SmallCases.stiff();
        String imrName = file.name().replace(".criteria", ".case");
        for (int edit = 0; edit < EDITS; edit++) {
            text = new TextEdits(random, List.of("Ache", "Rub", "Knee", "Book")).edit(text);
            new CaseEdits(random, List.of("Care.Rub", "Care.Ache", "Places.Knee")).edit(imr);
            project.putCriteria(CriteriaSource.of(file.name(), text));
            project.putCase(imrName, CaseContent.copyOf(imr));
            if (edit % 8 == 0) {
                String handedIn = text;
                assertEquals(handedIn, project.query(criteria -> criteria.resource(file.name())
                        .map(resource -> resource.getParseResult().getRootNode().getText()).orElse(handedIn))
                        .get(60, TimeUnit.SECONDS));
            }
        }
        calm.putCriteria(CriteriaSource.of(file.name(), text));
        calm.putCase(imrName, CaseContent.copyOf(imr));
        return null;
    }

    /** How many states were seen, each newer than the one before and in itself consistent. */
    private static int read(Project project, AtomicBoolean done) {
        int seen = 0;
        ProjectState last = project.state();
        while (!done.get()) {
            ProjectState state = project.state();
            if (state != last) {
                assertTrue(state.revision() > last.revision());
                String rules = state.library().rules().fingerprint();
                state.cases().values().forEach(one -> one.judged()
                        .ifPresent(judged -> assertEquals(rules, judged.verdict().fingerprint())));
                last = state;
                seen++;
            }
            Thread.onSpinWait();
        }
        return seen;
    }

    @Test
    void ofManyChangesOfOneSourceTheNewestCounts() throws Exception {
        try (Project project = new Project()) {
            project.change(changes -> SmallLibrary.files().forEach(changes::putCriteria));
            long before = project.settled().get(60, TimeUnit.SECONDS).revision();
            String text = new String(SmallLibrary.RUBS.bytes(), StandardCharsets.UTF_8);
            for (int i = 1; i <= 100; i++) {
                project.putCriteria(CriteriaSource.of(SmallLibrary.RUBS.name(), text.replace("page 3", "page " + i)));
            }

            ProjectState state = project.settled().get(60, TimeUnit.SECONDS);

            assertEquals("100", state.library().rules().topic("Rubs").pinpoint().pages());
            assertTrue(state.revision() - before <= 100);
        }
    }

    @Test
    void closingLeavesNobodyWaiting() throws Exception {
        Project project = new Project();
        project.change(changes -> SmallLibrary.files().forEach(changes::putCriteria));
        List<Future<?>> waiting = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            project.putCase("one.case", CaseContent.copyOf(SmallCases.stiff()));
            waiting.add(project.settled());
            waiting.add(project.query(criteria -> criteria.names().size()));
        }
        project.close();

        for (Future<?> one : waiting) {
            assertTrue(isAnsweredOrCancelled(one));
        }
    }

    private static boolean isAnsweredOrCancelled(Future<?> one) throws Exception {
        try {
            return one.get(60, TimeUnit.SECONDS) != null;
        } catch (CancellationException e) {
            return true;
        } catch (ExecutionException e) {
            return false;
        }
    }
}
