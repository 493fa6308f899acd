package org.casewright.engine.capture;

import java.util.ArrayList;
import java.util.List;

import org.casewright.engine.rules.Concept;
import org.casewright.engine.rules.Concepts;
import org.casewright.engine.units.Similar;
import org.casewright.model.ElementPath;
import org.casewright.model.Issue;
import org.casewright.model.Place;
import org.casewright.model.imrcase.Case;
import org.casewright.model.imrcase.DisputedItem;
import org.casewright.model.imrcase.Finding;
import org.eclipse.emf.ecore.EObject;

/** Names in a case that the library does not know. What they stand for takes no part in any verdict. */
public final class Unresolved {

    /** The code of every issue that is reported here. */
    public static final String CODE = "NAME-1";

    private final Concepts concepts;
    private final List<Issue> issues = new ArrayList<>();

    private Unresolved(Concepts concepts) {
        this.concepts = concepts;
    }

    /** An issue for every name of a case that is no concept, in the order of the case. */
    public static List<Issue> names(Case imrCase, Concepts concepts) {
        Unresolved unresolved = new Unresolved(concepts);
        for (Finding finding : imrCase.getFindings()) {
            unresolved.check(finding, "concept", finding.getConcept(), "concept");
            unresolved.check(finding, "region", finding.getRegion(), "region");
        }
        for (DisputedItem item : imrCase.getItems()) {
            unresolved.check(item, "service", item.getService(), "service or drug");
            unresolved.check(item, "region", item.getRegion(), "region");
        }
        return List.copyOf(unresolved.issues);
    }

    private void check(EObject owner, String feature, String name, String what) {
        if (name == null || name.isEmpty() || concepts.find(name) != Concepts.NONE) {
            return;
        }
        List<String> similar = Similar.words(name, concepts.all().stream().map(Concept::name).toList());
        String advice = similar.isEmpty() ? "Choose one of the library, or add it to a vocabulary."
                : "Did you mean '" + similar.getFirst() + "'?";
        issues.add(Issue.error(CODE, "There is no " + what + " called '" + name + "'. " + advice,
                Place.element(ElementPath.of(owner, owner.eClass().getEStructuralFeature(feature)))));
    }
}
