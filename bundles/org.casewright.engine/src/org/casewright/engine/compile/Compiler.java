package org.casewright.engine.compile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

import org.casewright.engine.rules.Concepts;
import org.casewright.engine.rules.Library;
import org.casewright.engine.rules.SourceSpan;
import org.casewright.engine.rules.Topic;
import org.casewright.engine.units.Units;
import org.casewright.model.Issue;
import org.casewright.model.Place;
import org.casewright.model.guideline.CriteriaFile;

/** Compiles criteria files that were parsed and linked. The files may be in any order. */
public final class Compiler {

    /** The code of every issue that is reported here. */
    public static final String CODE = "RULE-1";

    private static final Concepts NO_CONCEPTS = new Concepts(List.of());

    private final Units units;
    private final SourceLocator locator;

    /** @param locator says where a rule stands in its file */
    public Compiler(Units units, SourceLocator locator) {
        this.units = units;
        this.locator = locator;
    }

    /** Compiles a whole library: names in one file may be used in the others. */
    public Compilation compile(Collection<CriteriaFile> files) {
        Vocabularies vocabularies = vocabularies(files, NO_CONCEPTS);
        List<Topic> topics = new ArrayList<>();
        List<Issue> issues = new ArrayList<>();
        for (CriteriaFile file : files) {
            CompiledFile compiled = compile(topics(file), vocabularies);
            topics.addAll(compiled.topics());
            issues.addAll(compiled.issues());
        }
        topics.sort(Comparator.comparing(Topic::name));
        return new Compilation(new Library(vocabularies.concepts(), topics), issues);
    }

    /**
     * The concepts of a library.
     *
     * @param files all of the library
     * @param earlier taken again where the concepts are the same, so that what was compiled and captured by them stays
     *        valid
     */
    public Vocabularies vocabularies(Collection<CriteriaFile> files, Concepts earlier) {
        return new Vocabularies(ConceptTable.of(files, units, earlier));
    }

    /** The topics of a file, in its order. */
    public static List<org.casewright.model.guideline.Topic> topics(CriteriaFile file) {
        return file.getElements().stream().filter(org.casewright.model.guideline.Topic.class::isInstance)
                .map(org.casewright.model.guideline.Topic.class::cast).toList();
    }

    /** Compiles topics of one file of a library. */
    public CompiledFile compile(Collection<org.casewright.model.guideline.Topic> sources, Vocabularies vocabularies) {
        TopicCompiler compiler = new TopicCompiler(vocabularies.table(), units, locator);
        List<Topic> topics = new ArrayList<>();
        List<Issue> issues = new ArrayList<>();
        sources.forEach(source -> compile(source, compiler, topics, issues));
        return new CompiledFile(topics, issues);
    }

    private void compile(org.casewright.model.guideline.Topic topic, TopicCompiler compiler, List<Topic> topics,
            List<Issue> issues) {
        try {
            topics.add(compiler.compile(topic));
        } catch (IncompleteRule e) {
            SourceSpan span = locator.locate(e.element());
            issues.add(Issue.error(CODE, e.getMessage() + " The topic '" + topic.getName()
                    + "' is left out until this is put right.",
                    Place.text(span.file(), span.line(), span.column(), span.offset(), span.length())));
        }
    }
}
