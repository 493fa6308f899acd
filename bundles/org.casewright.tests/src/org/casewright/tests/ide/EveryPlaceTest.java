package org.casewright.tests.ide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.casewright.criteria.CriteriaSource;
import org.casewright.criteria.ide.LanguageService;
import org.casewright.criteria.ide.answer.Completion;
import org.casewright.criteria.ide.answer.Highlight;
import org.casewright.criteria.ide.answer.TextRange;
import org.casewright.project.Project;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Nothing that is asked at any place of the library fails, and answers come fast enough to type on. */
class EveryPlaceTest {

    /** Far more than it takes; a machine that builds other things at the same time has to pass as well. */
    private static final long MOST_MILLIS = 250;

    /** Not a divisor of any indentation, so that all kinds of places come up. */
    private static final int STEP = 23;

    private final Project project = new Project();
    private final LanguageService language = new LanguageService(project);
    private final List<CriteriaSource> library = Samples.library();

    @AfterEach
    void close() {
        project.close();
    }

    @Test
    void completionAnswersAtEveryPlaceOfTheLibraryInTime() throws Exception {
        library.forEach(project::putCriteria);
        List<Long> nanos = new ArrayList<>();
        int proposals = 0;
        for (CriteriaSource source : library) {
            String text = text(source);
            for (int offset = 0; offset <= text.length(); offset += STEP) {
                long start = System.nanoTime();
                List<Completion> found = language.complete(source.name(), offset).get(30, TimeUnit.SECONDS);
                nanos.add(System.nanoTime() - start);
                proposals += found.size();
            }
        }
        Collections.sort(nanos);
        long slow = TimeUnit.NANOSECONDS.toMillis(nanos.get(nanos.size() * 95 / 100));
        System.out.println("completion at " + nanos.size() + " places of the library: " + proposals
                + " proposals, median " + TimeUnit.NANOSECONDS.toMicros(nanos.get(nanos.size() / 2))
                + " µs, 95th percentile " + slow + " ms");
        assertTrue(nanos.size() > 5_000, "places: " + nanos.size());
        assertTrue(slow < MOST_MILLIS, "95th percentile: " + slow + " ms");
    }

    @Test
    void whatIsWrittenIsProposedWhereItIsWritten() throws Exception {
        library.forEach(project::putCriteria);
        String text = "topic T \"T\" of ChronicPain2009 page 1\n  covers TriggerPointInjection\n"
                + "  indicated when all of {\n    diagnosis of Radiculopathy at LumbarSpine for more than 3 months\n"
                + "    tried and failed at least 2 of PhysicalTherapy, NSAID\n  }\n";
        project.putCriteria(CriteriaSource.of("t.criteria", text));
        List<String> missing = new ArrayList<>();
        for (Highlight word : LanguageService.lexical(text)) {
            String written = word.range().of(text);
            boolean proposed = switch (word.style()) {
            case KEYWORD, NAME, WORD -> language.complete("t.criteria", word.range().offset() + 1).get().stream()
                    .anyMatch(completion -> completion.insertion().text().startsWith(written));
            default -> true;
            };
            if (!proposed) {
                missing.add(written);
            }
        }
        assertEquals(List.of("T"), missing, "only the new name cannot be known");
    }

    @Test
    void everyFeatureAnswersInAFileThatIsCutOffAnywhere() throws Exception {
        CriteriaSource source = library.stream().filter(file -> file.name().endsWith("trigger-point.criteria"))
                .findFirst().orElseThrow();
        String text = text(source);
        Samples.common().forEach(project::putCriteria);
        for (int end = 0; end <= text.length(); end += STEP) {
            project.putCriteria(CriteriaSource.of(source.name(), text.substring(0, end)));
            language.complete(source.name(), end).get(30, TimeUnit.SECONDS);
            language.hover(source.name(), Math.max(0, end - 2)).get(30, TimeUnit.SECONDS);
            language.definition(source.name(), Math.max(0, end - 2)).get(30, TimeUnit.SECONDS);
            language.occurrences(source.name(), Math.max(0, end - 2)).get(30, TimeUnit.SECONDS);
            language.outline(source.name()).get(30, TimeUnit.SECONDS);
            language.folding(source.name()).get(30, TimeUnit.SECONDS);
            language.semantic(source.name()).get(30, TimeUnit.SECONDS);
            language.fixes(source.name(), new TextRange(0, end)).get(30, TimeUnit.SECONDS);
            language.minings(source.name()).get(30, TimeUnit.SECONDS);
        }
    }

    @Test
    void lexicalHighlightsLeaveOutNothingButWhiteSpace() {
        for (CriteriaSource source : library) {
            String text = text(source);
            StringBuilder rest = new StringBuilder();
            int at = 0;
            for (Highlight word : LanguageService.lexical(text)) {
                rest.append(text, at, word.range().offset());
                at = word.range().end();
            }
            assertEquals("", rest.append(text.substring(at)).toString().strip());
        }
    }

    @Test
    void aFileThatIsNotThereHasNoAnswers() throws Exception {
        assertEquals(List.of(), language.complete("no.criteria", 3).get(30, TimeUnit.SECONDS));
        assertTrue(language.hover("no.criteria", 3).get(30, TimeUnit.SECONDS).isEmpty());
        assertEquals(List.of(), language.outline("no.criteria").get(30, TimeUnit.SECONDS));
    }

    private static String text(CriteriaSource source) {
        return new String(source.bytes(), StandardCharsets.UTF_8);
    }
}
