package org.casewright.tests.ide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

import org.casewright.criteria.CriteriaSource;
import org.casewright.criteria.ide.LanguageService;
import org.casewright.criteria.ide.answer.Renaming;
import org.casewright.engine.evaluate.CriterionVerdict;
import org.casewright.engine.evaluate.TopicVerdict;
import org.casewright.engine.scenario.ScenarioResult;
import org.casewright.model.CaseFiles;
import org.casewright.model.Edit;
import org.casewright.model.ElementPath;
import org.casewright.model.imrcase.Case;
import org.casewright.project.CaseContent;
import org.casewright.project.ItemState;
import org.casewright.project.Project;
import org.casewright.project.ProjectState;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Renaming over the library that ships and its sample cases changes names and no verdict. */
class RenameLibraryTest {

    private final Map<String, String> criteria = new TreeMap<>();
    private final Map<String, byte[]> cases = Samples.cases();

    RenameLibraryTest() {
        Samples.library()
                .forEach(source -> criteria.put(source.name(), new String(source.bytes(), StandardCharsets.UTF_8)));
    }

    @ParameterizedTest
    @CsvSource({
            "diagnosis LumbarRadiculopathy, LumbarRootDisease, true",
            "diagnosis MyofascialPainSyndrome, TautBandDisease, true",
            "service TriggerPointInjection, InjectionOfTriggerPoints, true",
            "region LumbarSpine, LowBack, true",
            "vocabulary Conditions, Diseases, true",
            "topic TriggerPointInjections, InjectionsOfTriggerPoints, false",
            "guideline ChronicPain2009, PainGuidelines, false",
    })
    void namesChangeAndVerdictsDoNot(String words, String newName, boolean inCases) throws Exception {
        String oldName = words.substring(words.indexOf(' ') + 1);
        Renaming renaming = rename(words, newName);
        assertEquals(List.of(), renaming.conflicts());
        assertEquals(inCases, renaming.edits().keySet().stream().anyMatch(cases::containsKey));

        Map<String, String> newCriteria = new TreeMap<>(criteria);
        newCriteria.replaceAll((name, text) -> Answers.apply(text, renaming.edits().getOrDefault(name, List.of())));
        Map<String, byte[]> newCases = new TreeMap<>(cases);
        for (String name : cases.keySet()) {
            newCases.put(name, edited(name, renaming.edits().getOrDefault(name, List.of())));
        }
        assertNotEquals(criteria, newCriteria);

        assertEquals(verdicts(criteria, cases).replaceAll("\\b" + oldName + "\\b", newName),
                verdicts(newCriteria, newCases));
    }

    private Renaming rename(String words, String newName) throws Exception {
        var file = criteria.entrySet().stream().filter(entry -> entry.getValue().contains(words + " \"")
                || entry.getValue().contains(words + " {")).findFirst().orElseThrow();
        int offset = file.getValue().indexOf(words) + words.indexOf(' ') + 1;
        try (Project project = new Project()) {
            criteria.forEach((name, text) -> project.putCriteria(CriteriaSource.of(name, text)));
            return new LanguageService(project).rename(file.getKey(), offset, newName, cases).get(60, TimeUnit.SECONDS)
                    .orElseThrow();
        }
    }

    private byte[] edited(String name, List<Edit> edits) throws Exception {
        Case content = CaseFiles.read(cases.get(name), name).content();
        edits.forEach(edit -> apply(content, edit));
        return CaseFiles.write(content);
    }

    private static void apply(Case content, Edit edit) {
        String path = edit.place().element();
        String feature = path.substring(path.lastIndexOf('/') + 1);
        for (var all = content.eAllContents(); all.hasNext();) {
            EObject owner = all.next();
            if (path.equals(ElementPath.of(owner) + "/" + feature)) {
                var attribute = owner.eClass().getEStructuralFeature(feature);
                owner.eSet(attribute, edit.applyTo((String) owner.eGet(attribute)));
            }
        }
    }

    /** Everything that is judged, of all cases and scenarios. */
    private static String verdicts(Map<String, String> criteria, Map<String, byte[]> cases) throws Exception {
        try (Project project = new Project()) {
            criteria.forEach((name, text) -> project.putCriteria(CriteriaSource.of(name, text)));
            cases.forEach((name, bytes) -> project.putCase(name, CaseContent.stored(bytes)));
            ProjectState state = project.settled().get(60, TimeUnit.SECONDS);
            assertEquals(cases.keySet(), state.cases().keySet());
            assertTrue(state.library().scenarios().stream().allMatch(ScenarioResult::passed));
            StringBuilder words = new StringBuilder(state.library().scenarios().size() + " scenarios pass\n");
            state.cases().forEach(
                    (name, one) -> one.judged().orElseThrow().items().forEach(item -> append(name, item, words)));
            return words.toString();
        }
    }

    private static void append(String name, ItemState item, StringBuilder words) {
        words.append(name).append(' ').append(item.title()).append(' ').append(item.verdict().result()).append('\n');
        TopicVerdict topic = item.verdict().topicVerdict();
        if (topic != null) {
            words.append(topic.topic().name()).append('\n');
            topic.indications().forEach(criterion -> append(criterion, words));
            topic.exclusions().forEach(criterion -> append(criterion, words));
        }
    }

    private static void append(CriterionVerdict verdict, StringBuilder words) {
        words.append("  ").append(verdict.criterion().label()).append(' ').append(verdict.standing()).append('\n');
        verdict.children().forEach(child -> append(child, words));
    }
}
