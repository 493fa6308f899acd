package org.casewright.benchmarks.cql;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.commons.lang3.tuple.Pair;
import org.casewright.benchmarks.Answer;
import org.casewright.benchmarks.cases.PlainCase;
import org.cqframework.cql.cql2elm.CqlCompilerOptions;
import org.cqframework.cql.cql2elm.LibraryManager;
import org.cqframework.cql.cql2elm.ModelManager;
import org.cqframework.cql.cql2elm.StringLibrarySourceProvider;
import org.hl7.elm_modelinfo.r1.ModelInfo;
import org.hl7.elm_modelinfo.r1.serializing.ModelInfoReaderFactory;
import org.opencds.cqf.cql.engine.execution.Environment;

/** Judges trigger point requests by the topic in CQL over a model made for speed. Not safe for use by two threads. */
public final class CqlTriggerPoints {

    private static final String MODEL = "Casewright";

    private final CqlTopic topic;

    private CqlTriggerPoints(String record) {
        LibraryManager libraries = new LibraryManager(models(), new CqlCompilerOptions());
        libraries.getLibrarySourceLoader().registerProvider(new StringLibrarySourceProvider(
                List.of(text("TriggerPointInjections.cql"), text(record + ".cql"))));
        topic = new CqlTopic("TriggerPointInjections", new Environment(libraries,
                new HashMap<>(Map.of(CaseDataProvider.URL, new CaseDataProvider())), null));
    }

    /** The host finds what bears on a concept, in an index that was made beforehand. */
    public static CqlTriggerPoints lookingUp() {
        return new CqlTriggerPoints("RecordLookedUp");
    }

    /** CQL finds what bears on a concept, among all entries of the case. */
    public static CqlTriggerPoints searching() {
        return new CqlTriggerPoints("RecordSearched");
    }

    /** Prepares a case for this engine. */
    public static CqlCase prepare(PlainCase plain) {
        return CqlCases.of(plain);
    }

    /** Judges the request of a case. */
    public Answer judge(CqlCase current) {
        return topic.judge(Pair.of("Request", current), null);
    }

    private static ModelManager models() {
        ModelManager models = new ModelManager();
        ModelInfo model = model();
        models.getModelInfoLoader().registerModelInfoProvider(
                identifier -> MODEL.equals(identifier.getId()) ? model : null);
        return models;
    }

    private static ModelInfo model() {
        try {
            return ModelInfoReaderFactory.getReader("application/xml").read(text("casewright-modelinfo.xml"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(String name) {
        return Texts.beside(CqlTriggerPoints.class, name);
    }
}
