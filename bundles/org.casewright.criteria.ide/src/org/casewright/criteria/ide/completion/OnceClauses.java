package org.casewright.criteria.ide.completion;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.casewright.criteria.ide.document.Document;
import org.casewright.model.guideline.Clause;
import org.casewright.model.guideline.Element;
import org.casewright.model.guideline.Topic;

/** Which clauses the topic at a caret has already, of those that a topic has but once. */
final class OnceClauses {

    /** The names of their rules, which are those of their types. */
    private static final Set<String> ONCE = Set.of("Indication", "NeverIndicated", "Support");

    private OnceClauses() {
    }

    /** The names of their rules, without the one that the caret is in. */
    static Set<String> at(Document file, int offset) {
        return element(file, offset).filter(Topic.class::isInstance).stream()
                .flatMap(topic -> ((Topic) topic).getClauses().stream()).filter(clause -> !touches(clause, offset))
                .map(clause -> clause.eClass().getName()).filter(ONCE::contains).collect(Collectors.toSet());
    }

    /** The last that begins before. */
    private static Optional<Element> element(Document file, int offset) {
        List<Element> elements = file.file().getElements();
        return elements.stream().filter(element -> begin(element) < offset).reduce((before, last) -> last);
    }

    private static int begin(Element element) {
        return Document.locate(element).map(at -> at.range().offset()).orElse(Integer.MAX_VALUE);
    }

    private static boolean touches(Clause clause, int offset) {
        return Document.locate(clause).filter(at -> at.range().touches(offset)).isPresent();
    }
}
