package org.casewright.benchmarks.cql;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.apache.commons.lang3.tuple.Pair;
import org.cqframework.cql.cql2elm.CqlCompilerException;
import org.cqframework.cql.cql2elm.CqlCompilerOptions;
import org.cqframework.cql.cql2elm.LibraryManager;
import org.cqframework.cql.cql2elm.ModelManager;
import org.cqframework.cql.cql2elm.StringLibrarySourceProvider;
import org.hl7.elm.r1.VersionedIdentifier;
import org.hl7.elm_modelinfo.r1.ModelInfo;
import org.hl7.elm_modelinfo.r1.serializing.ModelInfoReaderFactory;
import org.opencds.cqf.cql.engine.execution.CqlEngine;
import org.opencds.cqf.cql.engine.execution.Environment;
import org.opencds.cqf.cql.engine.execution.EvaluationResult;

/** A CQL library over the case model, translated once, with an engine of its own. Not safe for use by two threads. */
final class CqlTopic {

    /** No criterion asks what day it is; a fixed moment keeps the clock out of the measurement. */
    private static final ZonedDateTime EVALUATED = ZonedDateTime.of(2014, 3, 1, 0, 0, 0, 0, ZoneOffset.UTC);
    private static final String MODEL = "Casewright";
    private static final String CONTEXT = "Request";

    private final VersionedIdentifier library;
    private final CqlEngine engine;
    private final Set<String> expressions;

    /**
     * @param name the name of the library, and of the resource beside this class that holds it
     * @param included the resource with the library that it includes
     * @param expressions what is asked of it
     */
    CqlTopic(String name, String included, Set<String> expressions) {
        this.expressions = expressions;
        LibraryManager libraries = new LibraryManager(models(), new CqlCompilerOptions());
        libraries.getLibrarySourceLoader().registerProvider(
                new StringLibrarySourceProvider(List.of(resource(name + ".cql"), resource(included + ".cql"))));
        library = translate(libraries, name);
        engine = new CqlEngine(
                new Environment(libraries, new HashMap<>(Map.of(CaseDataProvider.URL, new CaseDataProvider())), null),
                EnumSet.of(CqlEngine.Options.EnableExpressionCaching));
    }

    /** The values of the expressions for a case. The engine keeps values only while the same case is its context. */
    EvaluationResult evaluate(CqlCase current) {
        return engine.evaluate(library, expressions, Pair.of(CONTEXT, current), null, null, EVALUATED);
    }

    private static VersionedIdentifier translate(LibraryManager libraries, String name) {
        List<CqlCompilerException> errors = new ArrayList<>();
        var compiled = libraries.resolveLibrary(new VersionedIdentifier().withId(name), errors);
        if (CqlCompilerException.hasErrors(errors)) {
            throw new IllegalStateException(name + ".cql does not translate: " + errors);
        }
        return compiled.getIdentifier();
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
            return ModelInfoReaderFactory.getReader("application/xml").read(resource("casewright-modelinfo.xml"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String resource(String name) {
        try (InputStream in = CqlTopic.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
