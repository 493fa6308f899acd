package org.casewright.criteria.naming;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.IEObjectDescription;

/** All names of a library, by simple and by qualified name. Never changes: built anew where a name does. */
public final class NameIndex {

    private final Map<QualifiedName, List<IEObjectDescription>> byName = new HashMap<>();
    private final Map<EClass, List<IEObjectDescription>> byType = new LinkedHashMap<>();
    private final Suggestions suggestions = new Suggestions(this);

    /** @param names in the order of the files */
    public NameIndex(Iterable<IEObjectDescription> names) {
        for (IEObjectDescription element : names) {
            byType.computeIfAbsent(element.getEClass(), unused -> new ArrayList<>()).add(element);
            add(element.getName(), element);
            if (element.getName().getSegmentCount() > 1) {
                add(simple(element), element);
            }
        }
    }

    private void add(QualifiedName name, IEObjectDescription element) {
        byName.computeIfAbsent(name, unused -> new ArrayList<>(1)).add(element);
    }

    private static QualifiedName simple(IEObjectDescription element) {
        return QualifiedName.create(element.getName().getLastSegment());
    }

    /** Who of that type is called so, by simple or qualified name; several where the name is ambiguous. */
    public List<IEObjectDescription> find(QualifiedName name, EClass type) {
        return byName.getOrDefault(name, List.of()).stream()
                .filter(element -> type.isSuperTypeOf(element.getEClass())).toList();
    }

    /** Everybody of that type, in the order of the files. */
    public List<IEObjectDescription> all(EClass type) {
        return byType.entrySet().stream().filter(entry -> type.isSuperTypeOf(entry.getKey()))
                .flatMap(entry -> entry.getValue().stream()).toList();
    }

    /** The shortest name by which it can be referred to: the simple one where nobody else is called so. */
    public QualifiedName shortestName(IEObjectDescription element, EClass type) {
        QualifiedName simple = simple(element);
        return find(simple, type).size() == 1 ? simple : element.getName();
    }

    /** The name of that type that was probably meant, of those that fit; empty where none is near. */
    public Optional<String> suggest(String written, EClass type, Predicate<EObject> fits) {
        return suggestions.nearest(written, type, fits);
    }
}
