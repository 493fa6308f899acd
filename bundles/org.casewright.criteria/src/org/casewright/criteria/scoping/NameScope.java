package org.casewright.criteria.scoping;

import java.util.List;

import org.casewright.criteria.naming.NameIndex;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.EObjectDescription;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.scoping.IScope;

/** Everything of one type in an index of names. An ambiguous name refers to nothing. */
record NameScope(NameIndex index, EClass type) implements IScope {

    @Override
    public IEObjectDescription getSingleElement(QualifiedName name) {
        return index.single(name, type).orElse(null);
    }

    @Override
    public List<IEObjectDescription> getElements(QualifiedName name) {
        return index.find(name, type);
    }

    @Override
    public IEObjectDescription getSingleElement(EObject object) {
        return getElements(object).stream().findFirst().orElse(null);
    }

    @Override
    public List<IEObjectDescription> getElements(EObject object) {
        return getAllElements().stream().filter(element -> element.getEObjectOrProxy() == object).toList();
    }

    /** Each by the shortest name that is its alone. */
    @Override
    public List<IEObjectDescription> getAllElements() {
        return index.all(type).stream().map(
                element -> EObjectDescription.create(index.shortestName(element, type), element.getEObjectOrProxy()))
                .toList();
    }
}
