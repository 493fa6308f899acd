package org.casewright.tests.ide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.TimeUnit;

import org.casewright.criteria.CriteriaSource;
import org.casewright.criteria.IssueCodes;
import org.casewright.criteria.ide.LanguageService;
import org.casewright.criteria.ide.answer.Completion;
import org.casewright.model.Issue;
import org.casewright.project.Project;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is proposed as a whole can be read as it is, before anything is filled in. */
class TemplatesTest {

    private static final String TOPIC = "topic T \"T\" of G page 1\n  covers S\n  ";
    private static final String GROUP = TOPIC + "indicated when all of {\n    ";

    private final Project project = new Project();
    private final LanguageService language = new LanguageService(project);

    @AfterEach
    void close() {
        project.close();
    }

    @Test
    void elementsCanBeReadAsTheyAre() throws Exception {
        assertEquals(10, check("", ""));
    }

    @Test
    void clausesCanBeReadAsTheyAre() throws Exception {
        assertTrue(check(TOPIC, "\n") >= 2);
    }

    @Test
    void conditionsCanBeReadAsTheyAre() throws Exception {
        assertTrue(check(GROUP, "\n  }\n") >= 1);
    }

    private int check(String before, String after) throws Exception {
        project.putCriteria(CriteriaSource.of("t.criteria", before + after));
        List<Completion> templates = language.complete("t.criteria", before.length()).get(30, TimeUnit.SECONDS).stream()
                .filter(completion -> completion.kind() == Completion.Kind.TEMPLATE).toList();
        for (Completion template : templates) {
            project.putCriteria(CriteriaSource.of("t.criteria", template.insertion().applyTo(before + after)));
            List<String> mistakes = project.settled().get(30, TimeUnit.SECONDS).library().issues().stream()
                    .filter(issue -> issue.code().equals(IssueCodes.SYNTAX)).map(Issue::message).toList();
            assertEquals(List.of(), mistakes, template.label());
        }
        return templates.size();
    }
}
