package org.casewright.tests.ide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

import org.casewright.criteria.CriteriaSource;
import org.casewright.criteria.ide.LanguageService;
import org.casewright.criteria.ide.answer.Mined;
import org.casewright.criteria.ide.answer.Mining;
import org.casewright.project.CaseContent;
import org.casewright.project.Project;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is shown beside the lines of a file follows what is written and the cases that are there. */
class MiningsTest {

    private static final String RULES = """
            vocabulary Small {
              diagnosis Ache "ache"
              service Rub "rub"
            }
            guideline Book "Book" rank MTUS in force 2010-01-01
            topic Rubs "Rubs" of Book page 3
              covers Rub
              indicated when ache: diagnosis of Ache
            topic Others "Others" of Book page 4 covers Small.Rub
              never indicated
            scenario "an ache is rubbed" for Rubs
              requests Rub on 2014-02-01
              given diagnosis Ache by examination on 2014-01-01
              expect indicated
            scenario "no ache is rubbed" for Rubs
              requests Rub on 2014-02-01
              expect indicated
            """;

    private final Project project = new Project();
    private final LanguageService language = new LanguageService(project);

    @AfterEach
    void close() {
        project.close();
    }

    @Test
    void topicsAndScenariosTellWhetherTheyPass() throws Exception {
        assertEquals("""
                6 BAD 1 of 2 scenarios pass
                9 NEUTRAL no scenario
                11 GOOD passes
                15 BAD Expected indicated, but it is not documented because of ache.""", minings(RULES));
    }

    @Test
    void aChangeOfTheTextChangesThem() throws Exception {
        minings(RULES);
        assertEquals("""
                6 GOOD 2 of 2 scenarios pass
                9 NEUTRAL no scenario
                11 GOOD passes
                15 GOOD passes""",
                minings(RULES.replace("2014-02-01\n  expect indicated", "2014-02-01\n  expect not documented")));
    }

    @Test
    void aTopicWithAnErrorLeavesThemIncomplete() throws Exception {
        minings(RULES);
        assertTrue(mined().isComplete());

        assertEquals("9 NEUTRAL no scenario", minings(RULES.replace("diagnosis of Ache", "diagnosis of Cramp")));
        assertFalse(mined().isComplete());
    }

    @Test
    void aTopicThatIsLeftOutForAnErrorElsewhereLeavesThemIncomplete() throws Exception {
        project.putCriteria(CriteriaSource.of("usual.criteria", "define Sore when diagnosis of Cramp\n"));

        minings(RULES.replace("ache: diagnosis of Ache", "ache: Sore"));

        assertFalse(mined().isComplete());
    }

    @Test
    void aTextWithoutTopicsIsCompleteWithoutAny() throws Exception {
        assertEquals("", minings("vocabulary Small { diagnosis Ache \"ache\" }\n"));
        assertTrue(mined().isComplete());
    }

    @Test
    void criteriaTellHowTheyStandInTheCases() throws Exception {
        Samples.library().forEach(project::putCriteria);
        Samples.cases().forEach((name, bytes) -> project.putCase(name, CaseContent.stored(bytes)));
        CriteriaSource source = Samples.library().stream()
                .filter(file -> file.name().endsWith("/trigger-point.criteria")).findFirst().orElseThrow();
        project.settled().get(60, TimeUnit.SECONDS);

        String text = new String(source.bytes(), StandardCharsets.UTF_8);
        List<Mining> minings = language.minings(source.name()).get(30, TimeUnit.SECONDS).minings();

        assertEquals("""
                1 GOOD 34 of 34 scenarios pass
                5 NEUTRAL met in 0 of 1
                6 NEUTRAL met in 0 of 1, not documented in 1
                8 NEUTRAL met in 0 of 1, not documented in 1
                10 NEUTRAL met in 1 of 1
                12 NEUTRAL met in 0 of 1, open in 1
                15 NEUTRAL met in 0 of 1
                17 NEUTRAL met in 0 of 1, open in 1
                19 NEUTRAL met in 0 of 1, open in 1
                21 NEUTRAL met in 1 of 1
                22 NEUTRAL met in 0 of 1, not documented in 1
                24 NEUTRAL met in 0 of 1, open in 1
                26 NEUTRAL met in 1 of 1
                31 NEUTRAL met in 1 of 1
                32 NEUTRAL met in 0 of 1, open in 1
                34 NEUTRAL met in 1 of 1""", lines(text, minings));
    }

    private String minings(String text) throws Exception {
        project.putCriteria(CriteriaSource.of("rules.criteria", text));
        project.settled().get(30, TimeUnit.SECONDS);
        return lines(text, mined().minings());
    }

    private Mined mined() throws Exception {
        return language.minings("rules.criteria").get(30, TimeUnit.SECONDS);
    }

    private static String lines(String text, List<Mining> minings) {
        return minings.stream()
                .map(mining -> 1 + text.substring(0, mining.offset()).chars().filter(c -> c == '\n').count() + " "
                        + mining.tone() + " " + mining.text())
                .collect(Collectors.joining("\n"));
    }
}
