package org.casewright.tests.mutation;

import java.util.List;
import java.util.Set;

import org.casewright.engine.compile.Compilation;
import org.casewright.engine.compile.Compiler;
import org.casewright.engine.compile.Scenarios;
import org.casewright.engine.compile.SourceLocator;
import org.casewright.engine.scenario.ScenarioRunner;
import org.casewright.engine.units.Units;
import org.casewright.model.guideline.CriteriaFile;
import org.casewright.model.guideline.Topic;

/** The scenarios of some topics, run with the topics as they are now. */
record Proof(Set<Topic> topics, List<CriteriaFile> files, Units units) {

    /** What came of it: no scenario noticed anything, one did, or the topics no longer compile. */
    enum Result {
        PASSED, FAILED, IMPOSSIBLE
    }

    Result run() {
        Compilation compilation = new Compiler(units, SourceLocator.NOWHERE).compile(files);
        if (!compilation.issues().isEmpty()) {
            return Result.IMPOSSIBLE;
        }
        List<String> names = topics.stream().map(Topic::getName).toList();
        boolean passed = new Scenarios(compilation.library(), units, SourceLocator.NOWHERE).compile(files).stream()
                .filter(scenario -> names.contains(scenario.topic().name()))
                .allMatch(scenario -> ScenarioRunner.run(scenario).passed());
        return passed ? Result.PASSED : Result.FAILED;
    }
}
