package org.casewright.criteria.ide.fixes;

import static org.casewright.model.guideline.GuidelinePackage.Literals.CONCEPT;
import static org.casewright.model.guideline.GuidelinePackage.Literals.VOCABULARY;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

import org.casewright.criteria.ide.document.Document;
import org.casewright.criteria.ide.document.Word;
import org.casewright.criteria.linking.Kinds;
import org.casewright.model.Fix;
import org.casewright.model.Issue;
import org.casewright.model.guideline.Concept;
import org.casewright.model.guideline.ConceptKind;
import org.casewright.model.guideline.Vocabulary;
import org.eclipse.emf.ecore.EReference;

/** Adds a concept that is named but nowhere defined to one of the vocabularies that have most of its kind. */
final class NewConcepts {

    private static final int MOST_VOCABULARIES = 2;
    private static final int MOST_KINDS = 2;

    private NewConcepts() {
    }

    static Stream<Fix> of(Document file, Issue issue) {
        return Word.at(file, issue.place().offset()).stream().filter(NewConcepts::isConcept)
                .flatMap(word -> fixes(file, word.value().getText().strip(), kinds(word)));
    }

    private static boolean isConcept(Word word) {
        return word.feature() instanceof EReference reference && reference.getEReferenceType() == CONCEPT
                && !word.value().getText().contains(".");
    }

    private static Set<ConceptKind> kinds(Word word) {
        return Kinds.fitting(word.owner(), (EReference) word.feature());
    }

    private static Stream<Fix> fixes(Document file, String name, Set<ConceptKind> kinds) {
        return kinds.stream().sorted().limit(MOST_KINDS).flatMap(kind -> vocabularies(file, kind)
                .flatMap(vocabulary -> fix(vocabulary, kind, name)));
    }

    private static Stream<Vocabulary> vocabularies(Document file, ConceptKind kind) {
        return file.names().all(VOCABULARY).stream().map(element -> (Vocabulary) element.getEObjectOrProxy())
                .sorted(Comparator.comparingLong(vocabulary -> -count(vocabulary, kind))).limit(MOST_VOCABULARIES)
                .filter(vocabulary -> !vocabulary.getConcepts().isEmpty());
    }

    private static long count(Vocabulary vocabulary, ConceptKind kind) {
        return vocabulary.getConcepts().stream().filter(concept -> concept.getKind() == kind).count();
    }

    /** Behind the last concept of its kind, or else behind the last of all. */
    private static Stream<Fix> fix(Vocabulary vocabulary, ConceptKind kind, String name) {
        List<Concept> concepts = vocabulary.getConcepts();
        Concept last = concepts.reversed().stream().filter(concept -> concept.getKind() == kind).findFirst()
                .orElse(concepts.getLast());
        String text = "\n  " + kind.getLiteral() + " " + name + " \"" + words(name) + "\"";
        return Document.locate(last).stream().map(at -> Insertions.behind(at, text,
                "Add the " + kind.getLiteral() + " '" + name + "' to the vocabulary " + vocabulary.getName()));
    }

    /** {@code trigger point} for {@code TriggerPoint}. */
    private static String words(String name) {
        return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])|_", " ").toLowerCase(Locale.ROOT);
    }
}
