package org.casewright.criteria.naming;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.IEObjectDescription;

/** All names of a library, by simple and by qualified name. Never changes: built anew where a name does. */
public final class NameIndex {

    private final Map<QualifiedName, List<IEObjectDescription>> byName = new HashMap<>();
    private final Map<EClass, List<IEObjectDescription>> byType = new LinkedHashMap<>();
    private final Suggestions suggestions = new Suggestions(this);
    private final Map<Class<?>, Object> derived = new HashMap<>();

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

    /** Of many with the same full name, two are enough to say so. */
    private void add(QualifiedName name, IEObjectDescription element) {
        List<IEObjectDescription> namesakes = byName.computeIfAbsent(name, unused -> new ArrayList<>(1));
        int size = namesakes.size();
        boolean tooMany = size > 1 && isSame(namesakes.get(size - 1), element)
                && isSame(namesakes.get(size - 2), element);
        if (!tooMany) {
            namesakes.add(element);
        }
    }

    private static boolean isSame(IEObjectDescription one, IEObjectDescription other) {
        return one.getEClass() == other.getEClass() && one.getName().equals(other.getName());
    }

    private static QualifiedName simple(IEObjectDescription element) {
        return QualifiedName.create(element.getName().getLastSegment());
    }

    /** All that are called so, of whatever type. */
    public List<IEObjectDescription> find(QualifiedName name) {
        return List.copyOf(byName.getOrDefault(name, List.of()));
    }

    /** Those of that type that are called so, by simple or qualified name. */
    public List<IEObjectDescription> find(QualifiedName name, EClass type) {
        return named(name, type).toList();
    }

    /** The first of those that are called so. */
    public List<IEObjectDescription> find(QualifiedName name, EClass type, int most) {
        return named(name, type).limit(most).toList();
    }

    private Stream<IEObjectDescription> named(QualifiedName name, EClass type) {
        return byName.getOrDefault(name, List.of()).stream()
                .filter(element -> type.isSuperTypeOf(element.getEClass()));
    }

    /**
     * The one of that type that is called so; empty where there is none, or where the name is ambiguous. Where two
     * have the same full name, that is reported where they stand, and the first is taken.
     */
    public Optional<IEObjectDescription> single(QualifiedName name, EClass type) {
        Optional<IEObjectDescription> first = named(name, type).findFirst();
        return first.filter(one -> named(name, type).allMatch(other -> other.getName().equals(one.getName())));
    }

    /** Everybody of that type, in the order of the files. */
    public List<IEObjectDescription> all(EClass type) {
        return byType.entrySet().stream().filter(entry -> type.isSuperTypeOf(entry.getKey()))
                .flatMap(entry -> entry.getValue().stream()).toList();
    }

    /** The shortest name by which it can be referred to: the simple one where that is not ambiguous. */
    public QualifiedName shortestName(IEObjectDescription element, EClass type) {
        QualifiedName simple = simple(element);
        return single(simple, type).isPresent() ? simple : element.getName();
    }

    /**
     * The name of that type that was probably meant, of those that fit; empty where none is near.
     *
     * @param asking the file that something is written in
     */
    public Optional<String> suggest(String written, EClass type, Predicate<EObject> fits, Resource asking) {
        return suggestions.nearest(written, type, fits, asking);
    }

    /** What somebody derives from the library that the names are of: computed when first asked for. */
    public synchronized <T> T derive(Class<T> type, Supplier<T> computation) {
        Object known = derived.get(type);
        if (known == null) {
            known = computation.get();
            derived.put(type, known);
        }
        return type.cast(known);
    }
}
