package org.casewright.tests.ide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.casewright.criteria.CriteriaSource;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Each example of {@code ide/*.txt} is answered exactly so; an answer that ends with "…" may go on. */
class ExamplesTest {

    interface Question {

        String answer(Asked asked) throws Exception;
    }

    static final Map<String, Question> QUESTIONS = Map.of("completion", Answers::completion, "hover", Answers::hover,
            "definition", Answers::definition, "references", Answers::references, "rename", Answers::rename,
            "outline", Answers::outline, "folding", Answers::folding, "highlighting", Answers::highlighting,
            "fixes", Answers::fixes, "format", Answers::format);

    private final List<CriteriaSource> common = Samples.common();

    @TestFactory
    Stream<DynamicNode> everyExampleIsAnsweredSo() {
        return QUESTIONS.entrySet().stream().map(entry -> {
            Path file = Samples.folder("ide").resolve(entry.getKey() + ".txt");
            List<Example> examples = Example.of(file);
            assertFalse(examples.isEmpty(), file + " has no examples");
            return DynamicContainer.dynamicContainer(entry.getKey(), examples.stream().map(example -> DynamicTest
                    .dynamicTest(example.title(), file.toUri(), () -> check(example, entry.getValue()))));
        });
    }

    private void check(Example example, Question question) throws Exception {
        try (Asked asked = new Asked(example, common)) {
            String answer = question.answer(asked).strip();
            String expected = example.expected();
            boolean more = expected.endsWith("\n…");
            long lines = expected.lines().count() - 1;
            String compared = more && answer.lines().count() > lines
                    ? String.join("\n", answer.lines().limit(lines).toList()) + "\n…" : answer;
            assertEquals(expected, compared, "line " + example.line());
        }
    }
}
