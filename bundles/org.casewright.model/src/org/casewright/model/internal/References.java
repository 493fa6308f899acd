package org.casewright.model.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.casewright.model.Wording;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/** The references of a case by id, set when all ids are known. */
final class References {

    private record Pending(EObject owner, EReference reference, String id, int offset) {
    }

    private final Map<String, EObject> byId = new HashMap<>();
    private final List<Pending> pending = new ArrayList<>();

    /** Where an id is given twice the first counts; that it is given twice is an issue of its own. */
    void define(String id, EObject object) {
        byId.putIfAbsent(id, object);
    }

    void add(EObject owner, EReference reference, String id, int offset) {
        pending.add(new Pending(owner, reference, id, offset));
    }

    void resolve(IssueList issues) {
        for (Pending each : pending) {
            EObject target = byId.get(each.id);
            EClass wanted = each.reference.getEReferenceType();
            if (target == null) {
                issues.report("CASE-REFERENCE", "Nothing in this case has the id " + Wording.quoted(each.id) + "."
                        + Wording.didYouMean(each.id, byId.keySet()), each.offset);
            } else if (!wanted.isInstance(target)) {
                issues.report("CASE-REFERENCE", Wording.quoted(each.id) + " is " + Types.named(target.eClass())
                        + ", but '" + each.reference.getName() + "' must be " + Types.named(wanted) + ".",
                        each.offset);
            } else {
                each.owner.eSet(each.reference, target);
            }
        }
    }
}
