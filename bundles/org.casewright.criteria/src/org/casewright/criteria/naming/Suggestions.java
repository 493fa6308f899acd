package org.casewright.criteria.naming;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

import org.casewright.criteria.naming.Aliases.Alias;
import org.casewright.model.Wording;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;

/**
 * Finds the name that was probably meant. Gives up after some number of questions of one file, so that a file of
 * nothing but unknown names is not a matter of hours.
 */
final class Suggestions {

    private static final int MOST_QUESTIONS = 100;

    private final NameIndex index;
    private List<Alias> aliases;
    private final Map<Resource, Integer> questions = new HashMap<>();

    Suggestions(NameIndex index) {
        this.index = index;
    }

    /** The shortest name of the nearest element of that type that fits; empty where none is near. */
    synchronized Optional<String> nearest(String written, EClass type, Predicate<EObject> fits, Resource asking) {
        if (questions.merge(asking, 1, Integer::sum) > MOST_QUESTIONS) {
            return Optional.empty();
        }
        if (aliases == null) {
            aliases = Aliases.of(index);
        }
        Map<String, Alias> fitting = new LinkedHashMap<>();
        for (Alias alias : aliases) {
            if (type.isSuperTypeOf(alias.element().getEClass()) && fits.test(alias.element().getEObjectOrProxy())) {
                fitting.putIfAbsent(alias.plain(), alias);
            }
        }
        String simple = written.substring(written.lastIndexOf('.') + 1);
        return Wording.nearest(Aliases.plain(simple), fitting.keySet())
                .map(alias -> index.shortestName(fitting.get(alias).element(), type).toString());
    }
}
