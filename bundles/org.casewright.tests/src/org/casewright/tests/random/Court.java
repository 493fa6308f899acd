package org.casewright.tests.random;

import java.util.ArrayList;
import java.util.List;

import org.casewright.engine.capture.Capture;
import org.casewright.engine.compile.Compilation;
import org.casewright.engine.compile.Compiler;
import org.casewright.engine.compile.SourceLocator;
import org.casewright.engine.evaluate.CaseVerdict;
import org.casewright.engine.evaluate.Evaluator;
import org.casewright.engine.rules.Library;
import org.casewright.engine.snapshot.CaseSnapshot;
import org.casewright.engine.units.Units;
import org.casewright.model.guideline.CriteriaFile;
import org.casewright.model.imrcase.Case;
import org.casewright.tests.naive.ItemJudgement;
import org.casewright.tests.naive.NaiveEvaluator;

/** The engine and the naive evaluator, over one library. */
final class Court {

    private final Library library;
    private final Capture capture;
    private final NaiveEvaluator naive;

    Court(List<CriteriaFile> files) {
        Units units = new Units();
        Compilation compilation = new Compiler(units, SourceLocator.NOWHERE).compile(files);
        if (!compilation.issues().isEmpty()) {
            throw new IllegalArgumentException("The library does not compile: " + compilation.issues());
        }
        library = compilation.library();
        capture = new Capture(library.concepts(), units);
        naive = new NaiveEvaluator(files);
    }

    CaseSnapshot snapshot(Case file) {
        return capture.capture(file);
    }

    CaseVerdict verdict(CaseSnapshot snapshot) {
        return Evaluator.evaluate(library, snapshot);
    }

    List<ItemJudgement> judgements(Case file) {
        return naive.judge(file);
    }

    /** What the two differ in, over all items of a case. */
    List<String> differences(Case file) {
        return differences(judgements(file), verdict(snapshot(file)));
    }

    static List<String> differences(List<ItemJudgement> judgements, CaseVerdict verdict) {
        List<String> differences = new ArrayList<>();
        for (int i = 0; i < judgements.size(); i++) {
            differences.addAll(Comparison.differences(judgements.get(i), verdict.items().get(i)));
        }
        return differences;
    }
}
