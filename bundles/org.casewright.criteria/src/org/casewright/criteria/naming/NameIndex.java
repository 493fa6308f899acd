package org.casewright.criteria.naming;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.resource.IResourceDescriptions;

/** All names of a library, by simple and by qualified name. Immutable: built anew where a name changes. */
public final class NameIndex {

    private final Map<QualifiedName, Set<IEObjectDescription>> byName = new HashMap<>();
    private final List<IEObjectDescription> all;

    public NameIndex(IResourceDescriptions descriptions) {
        var everything = new LinkedHashSet<IEObjectDescription>();
        descriptions.getExportedObjects().forEach(everything::add);
        all = List.copyOf(everything);
        for (IEObjectDescription description : all) {
            QualifiedName name = description.getName();
            add(name, description);
            add(name.skipFirst(name.getSegmentCount() - 1), description);
        }
    }

    private void add(QualifiedName name, IEObjectDescription description) {
        byName.computeIfAbsent(name, unused -> new LinkedHashSet<>()).add(description);
    }

    /** Who of that type is called so, by simple or qualified name; more than one where the name is ambiguous. */
    public List<IEObjectDescription> find(QualifiedName name, EClass type) {
        return byName.getOrDefault(name, Set.of()).stream()
                .filter(description -> type.isSuperTypeOf(description.getEClass())).toList();
    }

    /** Everybody of that type, in the order of the files. */
    public List<IEObjectDescription> all(EClass type) {
        return all.stream().filter(description -> type.isSuperTypeOf(description.getEClass())).toList();
    }

    /** The shortest name by which it can be referred to: the simple one where only it is called so. */
    public QualifiedName shortestName(IEObjectDescription description, EClass type) {
        QualifiedName name = description.getName();
        QualifiedName simple = name.skipFirst(name.getSegmentCount() - 1);
        return find(simple, type).size() == 1 ? simple : name;
    }
}
