package org.casewright.criteria;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;

import org.casewright.model.guideline.Concept;
import org.casewright.model.guideline.NamedElement;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.InternalEList;

/**
 * What the references of one file lead to: all that has to be known to tell whether a change elsewhere concerns it.
 *
 * @param files the names of the other files that it refers to
 * @param names the simple names of what it refers to there and in itself; one of these may become ambiguous
 * @param broken whether a reference leads nowhere: any change may give it a target, or another hint
 */
record Links(Set<String> files, Set<String> names, boolean broken) {

    static final Links NONE = new Links(Set.of(), Set.of(), false);

    /** Those of a file whose references have been resolved as far as they can be. */
    static Links of(Resource file) {
        Set<Resource> resources = new HashSet<>();
        Set<String> names = new HashSet<>();
        boolean broken = false;
        for (Iterator<EObject> all = EcoreUtil.getAllContents(file, false); all.hasNext();) {
            for (EObject target : targets(all.next())) {
                broken |= target.eIsProxy();
                if (!target.eIsProxy()) {
                    resources.add(target.eResource());
                    names.add(name(target));
                }
            }
        }
        resources.remove(file);
        return new Links(Set.copyOf(resources.stream().map(LiveCriteria::nameOf).toList()), names, broken);
    }

    /** What an object refers to; what leads nowhere is not looked for again. */
    static List<EObject> targets(EObject object) {
        List<EObject> targets = new ArrayList<>();
        ((InternalEList<EObject>) object.eCrossReferences()).basicIterator().forEachRemaining(targets::add);
        return targets;
    }

    /**
     * Whether its references may lead elsewhere now.
     *
     * @param changed the names of the files that changed
     * @param changedNames the simple names of what came or went with that
     */
    boolean areConcernedBy(Set<String> changed, Set<String> changedNames) {
        return broken || leadToAnyOf(changed) || !Collections.disjoint(names, changedNames);
    }

    /** Whether a reference leads to one of some files. */
    boolean leadToAnyOf(Set<String> some) {
        return !Collections.disjoint(files, some);
    }

    private static String name(EObject target) {
        String name = switch (target) {
            case Concept concept -> concept.getName();
            case NamedElement element -> element.getName();
            default -> "";
        };
        return name == null ? "" : name;
    }
}
