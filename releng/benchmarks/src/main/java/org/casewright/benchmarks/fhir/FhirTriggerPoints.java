package org.casewright.benchmarks.fhir;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.commons.lang3.tuple.Pair;
import org.casewright.benchmarks.Answer;
import org.casewright.benchmarks.cases.PlainCase;
import org.casewright.benchmarks.cql.CqlTopic;
import org.casewright.benchmarks.cql.Texts;
import org.cqframework.cql.cql2elm.CqlCompilerOptions;
import org.cqframework.cql.cql2elm.LibraryManager;
import org.cqframework.cql.cql2elm.ModelManager;
import org.cqframework.cql.cql2elm.StringLibrarySourceProvider;
import org.cqframework.cql.cql2elm.quick.FhirLibrarySourceProvider;
import org.opencds.cqf.cql.engine.data.CompositeDataProvider;
import org.opencds.cqf.cql.engine.data.DataProvider;
import org.opencds.cqf.cql.engine.execution.Environment;
import org.opencds.cqf.cql.engine.fhir.model.R4FhirModelResolver;
import org.opencds.cqf.cql.engine.model.CachingModelResolverDecorator;

/** Judges trigger point requests by the topic in CQL over FHIR R4. Not safe for use by two threads. */
public final class FhirTriggerPoints {

    private static final String LIBRARY = "TriggerPointInjectionsOnFhir";

    private final FhirStore store;
    private final CqlTopic topic;

    private FhirTriggerPoints(FhirStore store, CqlTopic topic) {
        this.store = store;
        this.topic = topic;
    }

    /** With the CQL engine's own FHIR model, and data and terminology in memory. */
    public static FhirTriggerPoints create() {
        ValueSets valueSets = new ValueSets();
        FhirStore store = new FhirStore(valueSets);
        DataProvider data = new CompositeDataProvider(
                new CachingModelResolverDecorator(new R4FhirModelResolver()), store);
        return new FhirTriggerPoints(store, new CqlTopic(LIBRARY,
                new Environment(libraries(), new HashMap<>(Map.of("http://hl7.org/fhir", data)), valueSets)));
    }

    private static LibraryManager libraries() {
        LibraryManager libraries = new LibraryManager(new ModelManager(), CqlCompilerOptions.defaultOptions());
        libraries.getLibrarySourceLoader().registerProvider(new StringLibrarySourceProvider(
                List.of(Texts.beside(FhirTriggerPoints.class, LIBRARY + ".cql"))));
        libraries.getLibrarySourceLoader().registerProvider(new FhirLibrarySourceProvider());
        return libraries;
    }

    /** Turns a case into resources and stores them. */
    public FhirCase prepare(PlainCase plain) {
        FhirCase prepared = new FhirCase(plain);
        store.put(prepared);
        return prepared;
    }

    /** Judges the request of a case that was prepared here. */
    public Answer judge(FhirCase current) {
        return topic.judge(Pair.of("Patient", current.id()), Map.of("Record date", current.recordDate()));
    }
}
