package org.casewright.criteria;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;

import org.casewright.model.guideline.Element;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Which elements of a library refer to which others, as long as no file of it changes. */
public final class UsedParts {

    private final Map<Element, Set<Element>> known = new HashMap<>();

    /** The elements that one refers to, or to what is in them; itself among them where it does so. */
    public Set<Element> of(Element element) {
        return known.computeIfAbsent(element, UsedParts::read);
    }

    private static Set<Element> read(Element element) {
        Set<Element> used = new HashSet<>();
        add(element, used);
        for (Iterator<EObject> all = EcoreUtil.getAllContents(element, false); all.hasNext();) {
            add(all.next(), used);
        }
        return Set.copyOf(used);
    }

    private static void add(EObject user, Set<Element> used) {
        for (EObject target : Links.targets(user)) {
            EObject at = target.eIsProxy() ? null : target;
            while (at != null && !(at instanceof Element)) {
                at = at.eContainer();
            }
            if (at instanceof Element element) {
                used.add(element);
            }
        }
    }
}
