package org.casewright.criteria.linking;

import static org.casewright.model.guideline.ConceptKind.DIAGNOSIS;
import static org.casewright.model.guideline.ConceptKind.DRUG;
import static org.casewright.model.guideline.ConceptKind.FINDING;
import static org.casewright.model.guideline.ConceptKind.REGION;
import static org.casewright.model.guideline.ConceptKind.SERVICE;
import static org.casewright.model.guideline.ConceptKind.SYMPTOM;
import static org.casewright.model.guideline.ConceptKind.TEST;
import static org.casewright.model.guideline.GuidelinePackage.Literals.*;

import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.casewright.model.Wording;
import org.casewright.model.guideline.Concept;
import org.casewright.model.guideline.ConceptKind;
import org.casewright.model.guideline.Count;
import org.casewright.model.guideline.GivenFinding;
import org.casewright.model.guideline.Presence;
import org.casewright.model.guideline.Support;
import org.casewright.model.guideline.SupportRow;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/** Which kinds of concepts fit which place of the language. */
public final class Kinds {

    private static final Set<ConceptKind> ANY = Collections.unmodifiableSet(EnumSet.allOf(ConceptKind.class));
    private static final Set<ConceptKind> PLACES = Set.of(REGION);
    private static final Set<ConceptKind> GIVEN = Set.of(SERVICE, DRUG);
    private static final Set<ConceptKind> FOUND = Set.of(DIAGNOSIS, SYMPTOM, FINDING, TEST);
    private static final Set<ConceptKind> ON_RECORD = Set.of(DIAGNOSIS, SYMPTOM, FINDING, TEST, SERVICE, DRUG);

    private static final Map<EReference, Set<ConceptKind>> BY_REFERENCE = new HashMap<>();

    static {
        fit(PLACES, CONCEPT__WHOLES, CONCEPT__COUNTERPARTS, CONCEPT__REGION, GUIDELINE__REGIONS, TOPIC__REGIONS,
                SCOPED__REGION, SCENARIO_REQUEST__REGION, GIVEN_FINDING__REGION, GIVEN_TREATMENT__REGION);
        fit(GIVEN, TOPIC__SERVICES, SCOPED__SINCE, TRIED__CONCEPTS, RELIEF__TREATMENT, INTERVAL__SERVICE,
                SCENARIO_REQUEST__SERVICE, GIVEN_TREATMENT__CONCEPT);
        fit(Set.of(DRUG), FACTOR_ROW__DRUG, SUM_DEFINITION__SUBJECT);
        fit(FOUND, PRESENCE__COMPANIONS, SUPPORT__BY_CONCEPT, ASSUMPTION__TAKEN, ASSUMPTION__UNDOCUMENTED);
        fit(ON_RECORD, SUPPORT_ROW__CONCEPT, PRESENCE__CONCEPTS, COUNT__CONCEPTS);
    }

    private Kinds() {
    }

    private static void fit(Set<ConceptKind> kinds, EReference... references) {
        List.of(references).forEach(reference -> BY_REFERENCE.put(reference, kinds));
    }

    /** The kinds of concepts that this reference of this object may refer to. */
    public static Set<ConceptKind> fitting(EObject object, EReference reference) {
        return switch (object) {
        case Concept concept when reference == CONCEPT__PARENTS -> Set.of(concept.getKind());
        case Presence presence when reference == PRESENCE__CONCEPTS
                && isWritten(presence, PRESENCE__KIND, PRESENCE__CONCEPTS) ->
            Set.of(presence.getKind());
        case GivenFinding finding when reference == GIVEN_FINDING__CONCEPT -> Set.of(finding.getKind());
        case SupportRow row when row.eContainer() instanceof Support support
                && isWritten(support, SUPPORT__BY, SUPPORT__ROWS) -> Set.of(support.getBy());
        case Count count when reference == COUNT__CONCEPTS && !count.getCounting().isEmpty() -> GIVEN;
        default -> BY_REFERENCE.getOrDefault(reference, ANY);
        };
    }

    /**
     * The same, of what is not written yet.
     *
     * @param written the kind that stands in the statement already; empty where none does
     */
    public static Set<ConceptKind> fitting(EReference reference, Optional<ConceptKind> written) {
        boolean decides = reference == CONCEPT__PARENTS || reference == PRESENCE__CONCEPTS
                || reference == GIVEN_FINDING__CONCEPT || reference == SUPPORT_ROW__CONCEPT;
        return written.isPresent() && decides ? Set.of(written.get()) : BY_REFERENCE.getOrDefault(reference, ANY);
    }

    /**
     * Whether the file says so; an enumeration has a value even where it says nothing.
     *
     * @param list what is written behind it; a list may be as long as the file, and is not looked through
     */
    private static boolean isWritten(EObject object, EStructuralFeature feature, EStructuralFeature list) {
        for (INode node : NodeModelUtils.findActualNodeFor(object).getAsTreeIterable()) {
            Assignment assignment = GrammarUtil.containingAssignment(node.getGrammarElement());
            String written = assignment == null ? "" : assignment.getFeature();
            if (written.equals(feature.getName()) || written.equals(list.getName())) {
                return written.equals(feature.getName());
            }
        }
        return false;
    }

    /** The kinds in words, such as "service or drug"; "concept" where any will do. */
    public static String words(Set<ConceptKind> kinds) {
        if (kinds.containsAll(ON_RECORD)) {
            return kinds.contains(REGION) ? "concept" : "concept other than a region";
        }
        return Wording.list(kinds.stream().sorted().map(ConceptKind::getLiteral).toList());
    }
}
