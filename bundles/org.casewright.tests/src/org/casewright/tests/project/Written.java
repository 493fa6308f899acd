package org.casewright.tests.project;

import java.util.stream.Collectors;

import org.casewright.determination.render.TextRenderer;
import org.casewright.engine.evaluate.ItemVerdict;
import org.casewright.engine.scenario.ScenarioResult;
import org.casewright.project.CaseState;
import org.casewright.project.FileState;
import org.casewright.project.JudgedCase;
import org.casewright.project.ProjectState;

/** A state as a text with everything that a face shows of it, to be compared with another. */
final class Written {

    private final StringBuilder text = new StringBuilder();

    private Written() {
    }

    static String of(ProjectState state) {
        Written written = new Written();
        written.line("left out " + state.library().leftOut() + ", flawed " + state.library().flawed());
        written.line("rules " + state.library().rules().fingerprint());
        state.library().files().values().forEach(written::file);
        state.cases().values().forEach(written::imrCase);
        state.library().files().keySet().forEach(file -> written.line(file + " " + state.standings(file)));
        return written.text.toString();
    }

    private void line(Object line) {
        text.append(line).append('\n');
    }

    private void file(FileState file) {
        line("== " + file.name());
        file.issues().forEach(issue -> line(issue + " " + issue.place() + issue.fixes()));
        file.topics().forEach(this::line);
        file.scenarios().forEach(this::scenario);
    }

    private void scenario(ScenarioResult result) {
        line(result.scenario().span() + " " + result.scenario().title() + ": " + result.actual()
                + result.differences());
    }

    private void imrCase(CaseState state) {
        line("== " + state.name());
        state.issues().forEach(issue -> line(issue + " " + issue.place() + issue.fixes()));
        state.judged().ifPresent(this::judged);
    }

    private void judged(JudgedCase judged) {
        line(judged.verdict().fingerprint() + " " + judged.number());
        judged.items().forEach(item -> line(item.id() + item.title() + item.decision() + verdict(item.verdict())));
        line(judged.drafts());
        line(judged.letter().map(letter -> new TextRenderer().render(letter)).orElse("no letter " + judged.missing()));
    }

    private static String verdict(ItemVerdict verdict) {
        return verdict.item() + " " + verdict.result() + " " + verdict.proposal() + " " + verdict.follows() + " "
                + verdict.topicVerdict() + verdict.candidates().stream()
                        .map(candidate -> candidate.topic().name() + candidate.fate() + candidate.applicability())
                        .collect(Collectors.joining(", "));
    }
}
