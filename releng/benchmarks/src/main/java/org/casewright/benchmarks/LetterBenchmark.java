package org.casewright.benchmarks;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.concurrent.TimeUnit;

import org.casewright.benchmarks.engine.GuidelineLibrary;
import org.casewright.determination.compose.LetterComposer;
import org.casewright.determination.draft.CaseDraft;
import org.casewright.determination.letter.Letter;
import org.casewright.determination.render.PdfRenderer;
import org.casewright.determination.render.TextRenderer;
import org.casewright.engine.capture.Capture;
import org.casewright.engine.evaluate.CaseVerdict;
import org.casewright.engine.evaluate.Evaluator;
import org.casewright.engine.rules.Library;
import org.casewright.engine.snapshot.CaseSnapshot;
import org.casewright.engine.units.Units;
import org.casewright.model.CaseFiles;
import org.casewright.model.IssuesException;
import org.casewright.model.imrcase.Case;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Letters per second: the sample judged, summary and rationales drafted, the letter composed and rendered. */
@State(Scope.Thread)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 1)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class LetterBenchmark {

    private final TextRenderer textRenderer = new TextRenderer();
    private final PdfRenderer pdfRenderer = new PdfRenderer();
    private Library library;
    private Capture capture;
    private Case sample;

    @Setup
    public void load() throws IOException, IssuesException {
        library = new GuidelineLibrary().compile(Repository.library());
        capture = new Capture(library.concepts(), new Units());
        sample = CaseFiles.load(Repository.sample()).content();
    }

    @Benchmark
    public String text() throws IssuesException {
        return textRenderer.render(compose());
    }

    @Benchmark
    public byte[] pdf() throws IOException, IssuesException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        pdfRenderer.render(compose(), bytes);
        return bytes.toByteArray();
    }

    private Letter compose() throws IssuesException {
        CaseSnapshot snapshot = capture.capture(sample);
        CaseVerdict verdict = Evaluator.evaluate(library, snapshot);
        return new LetterComposer().compose(sample, CaseDraft.of(sample, snapshot, verdict));
    }
}
