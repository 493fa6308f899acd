package org.casewright.criteria.ide.describe;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

import org.casewright.criteria.ide.answer.Description;
import org.casewright.criteria.ide.answer.Description.Fact;
import org.casewright.criteria.ide.document.Found;
import org.casewright.criteria.naming.Whereabouts;
import org.casewright.model.guideline.Concept;
import org.eclipse.emf.ecore.EObject;

/** Collects what is known of something; what is not known is not mentioned. */
final class Facts {

    private final List<Fact> facts = new ArrayList<>();

    Facts add(String name, String value) {
        if (value != null && !value.isEmpty()) {
            facts.add(new Fact(name, value));
        }
        return this;
    }

    Facts addAll(String name, Collection<String> values) {
        return add(name, String.join(", ", values));
    }

    /** Concepts by their terms. */
    Facts addConcepts(String name, Collection<Concept> concepts) {
        return add(name, Found.all(concepts).map(Facts::term).collect(Collectors.joining(", ")));
    }

    static String term(Concept concept) {
        return concept.getLabel() == null ? concept.getName() : concept.getLabel();
    }

    /** Ends with where it is defined. */
    Description of(String heading, String summary, EObject defined) {
        String file = org.casewright.criteria.LiveCriteria.nameOf(defined.eResource());
        String line = Whereabouts.of(defined).replaceFirst("^.*(?=, line )", "");
        add("defined in", file.substring(file.lastIndexOf('/') + 1) + (line.startsWith(", line") ? line : ""));
        return new Description(heading, summary == null ? "" : summary, facts);
    }
}
