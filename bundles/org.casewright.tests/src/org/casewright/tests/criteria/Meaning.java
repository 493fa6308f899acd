package org.casewright.tests.criteria;

import java.util.List;

import org.casewright.criteria.CriteriaLibrary;
import org.casewright.criteria.CriteriaSource;
import org.casewright.criteria.CriteriaWorkspace;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/** What criteria files say, however they are laid out: every element, value and reference as one text. */
final class Meaning {

    private final StringBuilder text = new StringBuilder();

    private Meaning() {
    }

    static String of(CriteriaWorkspace workspace, List<CriteriaSource> files) {
        CriteriaLibrary library = workspace.load(files);
        Meaning meaning = new Meaning();
        library.files().forEach(file -> meaning.add(file, 0));
        return meaning.text.toString();
    }

    private void add(EObject object, int depth) {
        text.append("  ".repeat(depth)).append(object.eClass().getName()).append('\n');
        for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
            Object value = object.eGet(feature);
            for (Object one : value instanceof List<?> many ? many : value == null ? List.of() : List.of(value)) {
                text.append("  ".repeat(depth + 1)).append(feature.getName()).append(": ");
                addValue(feature, one, depth);
            }
        }
    }

    private void addValue(EStructuralFeature feature, Object value, int depth) {
        if (feature instanceof EReference reference && reference.isContainment()) {
            text.append('\n');
            add((EObject) value, depth + 2);
        } else {
            text.append(value instanceof EObject referred ? name(referred) : value).append('\n');
        }
    }

    private static Object name(EObject referred) {
        return referred.eGet(referred.eClass().getEStructuralFeature("name"));
    }
}
