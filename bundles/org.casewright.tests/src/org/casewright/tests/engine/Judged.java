package org.casewright.tests.engine;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.casewright.criteria.CriteriaLibrary;
import org.casewright.criteria.CriteriaSource;
import org.casewright.criteria.CriteriaWorkspace;
import org.casewright.engine.capture.Capture;
import org.casewright.engine.compile.Compilation;
import org.casewright.engine.compile.Compiler;
import org.casewright.engine.compile.Scenarios;
import org.casewright.engine.compile.SourceLocator;
import org.casewright.engine.evaluate.CriterionVerdict;
import org.casewright.engine.evaluate.Evaluator;
import org.casewright.engine.evaluate.ItemVerdict;
import org.casewright.engine.evaluate.Standing;
import org.casewright.engine.evaluate.TopicVerdict;
import org.casewright.engine.rules.Library;
import org.casewright.engine.scenario.ScenarioResult;
import org.casewright.engine.scenario.ScenarioRunner;
import org.casewright.engine.snapshot.CaseSnapshot;
import org.casewright.engine.units.Units;
import org.casewright.model.Severity;
import org.casewright.model.guideline.Scenario;
import org.casewright.model.imrcase.Case;

/** Criteria and cases written in the language, compiled and judged. */
final class Judged {

    /** What every test of a criterion asks for, unless it says otherwise. */
    static final String REQUEST = "requests Injection quantity 1 injections at LumbarSpine left on 2014-02-20";

    private static final Units UNITS = new Units();
    private static final CriteriaWorkspace WORKSPACE = new CriteriaWorkspace();

    private Judged() {
    }

    /** How a criterion stands; givens are separated by semicolons and may begin with a request. */
    static Standing standing(String criterion, String givens) {
        return verdict(criterion, givens).standing();
    }

    /** The verdict of a criterion. */
    static CriterionVerdict verdict(String criterion, String givens) {
        return topic("indicated when tested: " + criterion, givens).indications().getFirst();
    }

    /** What a topic of the given clauses says. */
    static TopicVerdict topic(String clauses, String givens) {
        Case imrCase = imrCase(clauses, givens);
        Library library = library(source(clauses, givens));
        CaseSnapshot snapshot = new Capture(library.concepts(), UNITS).capture(imrCase);
        return Evaluator.evaluate(library.topic("Tested"), snapshot, snapshot.items().getFirst());
    }

    /** The case that some givens describe. */
    static Case imrCase(String clauses, String givens) {
        CriteriaLibrary parsed = parsed(source(clauses, givens));
        Library library = compile(parsed);
        Scenario scenario = parsed.files().stream().flatMap(file -> file.getElements().stream())
                .filter(Scenario.class::isInstance).map(Scenario.class::cast).findFirst().orElseThrow();
        return new Scenarios(library, UNITS, SourceLocator.NOWHERE).caseOf(scenario);
    }

    /** The verdict of the first item of a case by the library of some texts. */
    static ItemVerdict item(Library library, Case imrCase, int item) {
        CaseSnapshot snapshot = new Capture(library.concepts(), UNITS).capture(imrCase);
        return Evaluator.evaluate(library, snapshot).items().get(item);
    }

    /** What comes of the scenarios in some texts. */
    static List<ScenarioResult> scenarios(String... texts) {
        CriteriaLibrary parsed = parsed(texts);
        return new Scenarios(compile(parsed), UNITS, SourceLocator.NOWHERE).compile(parsed.files()).stream()
                .map(ScenarioRunner::run).toList();
    }

    static Library library(String... texts) {
        return compile(parsed(texts));
    }

    private static Library compile(CriteriaLibrary parsed) {
        Compilation compilation = new Compiler(UNITS, SourceLocator.NOWHERE).compile(parsed.files());
        if (!compilation.issues().isEmpty()) {
            throw new AssertionError(compilation.issues());
        }
        return compilation.library();
    }

    private static CriteriaLibrary parsed(String... texts) {
        List<CriteriaSource> sources = IntStream.range(0, texts.length)
                .mapToObj(i -> CriteriaSource.of("test" + i + ".criteria", texts[i])).toList();
        CriteriaLibrary parsed;
        synchronized (WORKSPACE) {
            parsed = WORKSPACE.load(sources);
        }
        if (parsed.hasErrors()) {
            throw new AssertionError(parsed.issues().stream()
                    .filter(issue -> issue.severity() == Severity.ERROR).toList());
        }
        return parsed;
    }

    private static String source(String clauses, String givens) {
        List<String> parts = Arrays.stream(givens.split(";")).map(String::strip).filter(part -> !part.isEmpty())
                .toList();
        boolean requests = !parts.isEmpty() && parts.getFirst().startsWith("requests ");
        return Words.TEXT + "topic Tested \"tested\" of Rules covers Injection\n" + clauses + "\n"
                + "scenario \"tested\" for Tested\n" + (requests ? "" : REQUEST + "\n")
                + parts.stream().map(part -> part.startsWith("requests ") ? part : "given " + part)
                        .collect(Collectors.joining("\n"))
                + "\nexpect indicated\n";
    }
}
