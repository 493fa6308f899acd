package org.casewright.benchmarks.cql;

import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.apache.commons.lang3.tuple.Pair;
import org.casewright.benchmarks.Answer;
import org.casewright.benchmarks.Conclusion;
import org.casewright.benchmarks.Standing;
import org.cqframework.cql.cql2elm.CqlCompilerException;
import org.cqframework.cql.cql2elm.LibraryManager;
import org.hl7.elm.r1.VersionedIdentifier;
import org.opencds.cqf.cql.engine.execution.CqlEngine;
import org.opencds.cqf.cql.engine.execution.Environment;
import org.opencds.cqf.cql.engine.execution.EvaluationResult;

/**
 * The trigger point topic in one CQL library, translated once, with an engine of its own that caches the values of
 * expressions within a case. Not safe for use by two threads.
 */
public final class CqlTopic {

    /** No criterion asks what day it is; a fixed moment keeps the clock out of the measurement. */
    private static final ZonedDateTime EVALUATED = ZonedDateTime.of(2014, 3, 1, 0, 0, 0, 0, ZoneOffset.UTC);

    private static final Set<String> EXPRESSIONS = new LinkedHashSet<>(List.of(
            "Conclusion", "myofascial", "circumscribed", "persistent", "managed", "unradicular", "sparing",
            "injectate", "again", "fibromyalgia", "radicular"));

    private final VersionedIdentifier library;
    private final CqlEngine engine;

    /**
     * @param name the name of the library
     * @param environment where it and what it includes come from, and the data and the terminology
     * @throws IllegalStateException where the library has errors
     */
    public CqlTopic(String name, Environment environment) {
        library = translate(environment.getLibraryManager(), name);
        engine = new CqlEngine(environment, EnumSet.of(CqlEngine.Options.EnableExpressionCaching));
    }

    /**
     * Judges the request of a case. The engine keeps values only while the same case is its context.
     *
     * @param context the name of the context, and the case
     * @param parameters those of the library by name
     */
    public Answer judge(Pair<String, Object> context, Map<String, Object> parameters) {
        EvaluationResult values = engine.evaluate(library, EXPRESSIONS, context, parameters, null, EVALUATED);
        return new Answer(Conclusion.valueOf((String) values.forExpression("Conclusion").value()),
                standing(values, "myofascial"), standing(values, "circumscribed"), standing(values, "persistent"),
                standing(values, "managed"), standing(values, "unradicular"), standing(values, "sparing"),
                standing(values, "injectate"), standing(values, "again"), standing(values, "fibromyalgia"),
                standing(values, "radicular"));
    }

    private static Standing standing(EvaluationResult values, String criterion) {
        return Standing.ofNullable((Boolean) values.forExpression(criterion).value());
    }

    private static VersionedIdentifier translate(LibraryManager libraries, String name) {
        List<CqlCompilerException> errors = new ArrayList<>();
        var compiled = libraries.resolveLibrary(new VersionedIdentifier().withId(name), errors);
        if (CqlCompilerException.hasErrors(errors)) {
            throw new IllegalStateException(name + ".cql does not translate: " + errors);
        }
        return compiled.getIdentifier();
    }
}
