package org.casewright.workbench.editing;

import java.util.HashSet;
import java.util.Set;

import org.casewright.model.imrcase.Case;
import org.casewright.model.imrcase.ImrcasePackage.Literals;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

/** The ids of a case: r1, r2 … for records, f1 … for findings, i1 … for disputed items. */
public final class FreshIds {

    private final Set<String> taken = new HashSet<>();

    public FreshIds(Case content) {
        content.getRecords().forEach(this::take);
        content.getFindings().forEach(this::take);
        content.getItems().forEach(this::take);
    }

    private void take(EObject object) {
        taken.add((String) object.eGet(object.eClass().getEIDAttribute()));
    }

    /** Gives an id to an object that has none, or one that is taken; the others keep theirs. */
    public void give(EObject object) {
        EAttribute attribute = object.eClass().getEIDAttribute();
        if (attribute == null) {
            return;
        }
        Object own = object.eGet(attribute);
        if (own == null || taken.contains(own)) {
            object.eSet(attribute, fresh(object.eClass()));
        }
        take(object);
    }

    private String fresh(EClass type) {
        String letter = type == Literals.RECORD ? "r" : type == Literals.DISPUTED_ITEM ? "i" : "f";
        int number = 1;
        while (taken.contains(letter + number)) {
            number++;
        }
        return letter + number;
    }
}
