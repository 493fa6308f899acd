package org.casewright.workbench.live;

import java.util.ArrayList;
import java.util.List;

import org.casewright.model.imrcase.ImrcasePackage;
import org.casewright.workbench.editing.Names;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Says in words which part of a case a path names: "rationale" for {@code items/i2/rationale}. */
public final class ElementWords {

    private ElementWords() {
    }

    /**
     * The innermost field or thing, after the parts of the case that it belongs to: "claim, date of the decision".
     *
     * @param element a path as {@link org.casewright.model.ElementPath} writes it; the answer is empty for the case as
     *     a whole and for a path that no case has
     */
    public static String of(String element) {
        List<String> words = new ArrayList<>();
        EClass type = ImrcasePackage.Literals.CASE;
        String[] steps = element.split("/");
        for (int i = 0; i < steps.length && type != null; i++) {
            EStructuralFeature feature = type.getEStructuralFeature(steps[i]);
            if (feature == null) {
                break;
            }
            type = feature instanceof EReference reference ? reference.getEReferenceType() : null;
            words.add(feature.isMany() && type != null ? Names.of(type) : Names.of(feature));
            i += feature.isMany() ? 1 : 0;
        }
        return String.join(", ", words);
    }
}
