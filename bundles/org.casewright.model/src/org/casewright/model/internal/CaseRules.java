package org.casewright.model.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.casewright.model.Edit;
import org.casewright.model.ElementPath;
import org.casewright.model.Fix;
import org.casewright.model.Issue;
import org.casewright.model.Place;
import org.casewright.model.Wording;
import org.casewright.model.XmlCharacters;
import org.casewright.model.imrcase.Case;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** What holds for every case that is loaded or saved. Places are elements. */
final class CaseRules {

    /** The code of what a case must have and has not. */
    static final String MISSING = "CASE-MISSING";

    private final Case root;
    private final List<Issue> issues = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();

    private CaseRules(Case root) {
        this.root = root;
    }

    static List<Issue> check(Case root) {
        CaseRules rules = new CaseRules(root);
        rules.visit(root);
        root.eAllContents().forEachRemaining(rules::visit);
        return rules.issues;
    }

    private void visit(EObject object) {
        for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
            if (object.eIsSet(feature)) {
                present(object, feature);
            } else if (feature.isRequired()) {
                report(MISSING, "The " + Types.words(object.eClass()) + " lacks its '" + feature.getName() + "'.",
                        Place.element(ElementPath.of(object, feature)));
            }
        }
        for (EObject target : object.eCrossReferences()) {
            if (EcoreUtil.getRootContainer(target) != root) {
                report("CASE-REFERENCE", "The " + Types.words(object.eClass()) + " refers to "
                        + Types.named(target.eClass()) + " that is not in the case.",
                        Place.element(ElementPath.of(object)));
            }
        }
    }

    private void present(EObject object, EStructuralFeature feature) {
        if (feature instanceof EReference) {
            return;
        }
        String path = ElementPath.of(object, feature);
        if (((EAttribute) feature).isID()) {
            identify((String) object.eGet(feature), path);
        }
        if (feature.isMany()) {
            List<?> values = (List<?>) object.eGet(feature);
            for (int i = 0; i < values.size(); i++) {
                value(values.get(i), ElementPath.child(path, Integer.toString(i)));
            }
        } else {
            value(object.eGet(feature), path);
        }
    }

    private void identify(String id, String path) {
        if (!Values.isId(id)) {
            report("CASE-ID", Wording.quoted(id) + " cannot be an id: an id has letters, digits, '.', '-' and '_'.",
                    Place.element(path));
        } else if (!ids.add(id)) {
            report("CASE-ID", "The id '" + id + "' is given twice. Each id names one element of the case.",
                    Place.element(path));
        }
    }

    private void value(Object value, String path) {
        if (value instanceof String text) {
            for (int i = 0; i < text.length(); i = text.offsetByCodePoints(i, 1)) {
                character(text.codePointAt(i), Place.element(path, i, Character.charCount(text.codePointAt(i))));
            }
        } else if (value instanceof BigDecimal number && !Values.isReasonable(number)) {
            report("CASE-VALUE", "The number is too large or too fine: a case has up to 15 digits before and after the"
                    + " point.", Place.element(path));
        }
    }

    private void character(int c, Place place) {
        if (!XmlCharacters.isAllowed(c)) {
            Issue issue = Issue.error("CASE-CHARACTER", String.format("The character U+%04X cannot be kept in a file."
                    + " Remove it.", c), place);
            issues.add(issue.withFixes(List.of(new Fix("Remove the character", List.of(new Edit(place, ""))))));
        }
    }

    private void report(String code, String message, Place place) {
        issues.add(Issue.error(code, message, place));
    }
}
