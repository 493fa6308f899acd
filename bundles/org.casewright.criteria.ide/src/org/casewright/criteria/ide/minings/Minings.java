package org.casewright.criteria.ide.minings;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import org.casewright.criteria.ide.answer.Mined;
import org.casewright.criteria.ide.answer.Mining;
import org.casewright.criteria.ide.answer.Mining.Tone;
import org.casewright.criteria.ide.document.Document;
import org.casewright.engine.evaluate.Standing;
import org.casewright.engine.rules.SourceSpan;
import org.casewright.engine.rules.Topic;
import org.casewright.engine.scenario.ScenarioResult;
import org.casewright.project.CriterionStanding;
import org.casewright.project.FileState;
import org.casewright.project.ProjectState;

/** What a state of the project says of the lines of one file. */
public final class Minings {

    private static final Map<Standing, String> UNKNOWN = new EnumMap<>(Map.of(Standing.NOT_DOCUMENTED, "not documented",
            Standing.OPEN, "open", Standing.CONFLICTING, "conflicting"));

    private final String text;
    private final ProjectState state;
    private final SortedMap<Integer, Mining> byLine = new TreeMap<>();

    private Minings(String text, ProjectState state) {
        this.text = text;
        this.state = state;
    }

    /** Beside each criterion how it stands in the cases, beside each topic and scenario whether they pass; by place. */
    public static Mined of(Document file, ProjectState state) {
        FileState judged = state.library().files().get(file.name());
        if (judged == null) {
            return Mined.NOTHING;
        }
        Minings minings = new Minings(file.text(), state);
        judged.topics().forEach(minings::addTopic);
        judged.scenarios().forEach(minings::addScenario);
        state.standings(file.name()).forEach(minings::addCriterion);
        return new Mined(List.copyOf(minings.byLine.values()), !judged.hasErrors() && !isLeftOut(file, state));
    }

    /** Whether a topic of the file cannot be judged, be it for an error of another file. */
    private static boolean isLeftOut(Document file, ProjectState state) {
        return file.file().getElements().stream()
                .anyMatch(element -> element instanceof org.casewright.model.guideline.Topic topic
                        && state.library().leftOut().contains(topic.getName()));
    }

    private void addTopic(Topic topic) {
        List<ScenarioResult> results = state.library().scenarios().stream()
                .filter(result -> result.scenario().topic().name().equals(topic.name())).toList();
        long passed = results.stream().filter(ScenarioResult::passed).count();
        if (results.isEmpty()) {
            add(topic.span(), "no scenario", Tone.NEUTRAL);
        } else {
            add(topic.span(),
                    passed + " of " + results.size() + (results.size() == 1 ? " scenario passes" : " scenarios pass"),
                    passed == results.size() ? Tone.GOOD : Tone.BAD);
        }
    }

    private void addScenario(ScenarioResult result) {
        add(result.scenario().span(), result.passed() ? "passes" : result.differences().getFirst(),
                result.passed() ? Tone.GOOD : Tone.BAD);
    }

    private void addCriterion(CriterionStanding criterion) {
        long met = criterion.cases(Standing.MET);
        StringBuilder words = new StringBuilder("met in " + met + " of " + criterion.cases());
        UNKNOWN.forEach((standing, name) -> {
            if (criterion.cases(standing) > 0) {
                words.append(", ").append(name).append(" in ").append(criterion.cases(standing));
            }
        });
        add(criterion.span(), words.toString(), Tone.NEUTRAL);
    }

    /**
     * Behind the line on which it begins; of several that begin on one line, the first and outermost. A place that the
     * text does not have is of an older text.
     */
    private void add(SourceSpan span, String words, Tone tone) {
        if (span.offset() <= text.length()) {
            int end = text.indexOf('\n', span.offset());
            int line = end < 0 ? text.length() : end;
            int place = line > 0 && text.charAt(line - 1) == '\r' ? line - 1 : line;
            byLine.putIfAbsent(place, new Mining(place, words, tone));
        }
    }
}
