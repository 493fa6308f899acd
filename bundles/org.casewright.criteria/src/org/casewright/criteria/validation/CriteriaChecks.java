package org.casewright.criteria.validation;

import java.util.List;

import com.google.inject.Inject;

import org.casewright.criteria.naming.NameIndex;
import org.casewright.criteria.naming.NameIndexes;
import org.casewright.model.guideline.GuidelinePackage;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.validation.AbstractDeclarativeValidator;
import org.eclipse.xtext.validation.EValidatorRegistrar;

/**
 * A group of checks that {@link CriteriaValidator} is composed of. Files with mistakes are checked as well: a
 * check must expect that anything is missing, and that a reference refers to nothing.
 *
 * <p>
 * A check may read its own file and what that refers to, and what this refers to in turn: such a file is checked again
 * where any of these changed. A check that looks at anything else, such as who refers to it, asks {@link #library} or
 * {@link #names} and is of {@link org.eclipse.xtext.validation.CheckType#NORMAL}: these run again for every file where
 * anything changed.
 */
abstract class CriteriaChecks extends AbstractDeclarativeValidator {

    /** So many members of one list are looked at: the place of each is looked for from the start of the list. */
    static final int MOST_CHECKED = 200;

    /** So many are told of, as whoever has put these right sees the next ones. */
    static final int MOST_TOLD = 10;

    @Inject
    private NameIndexes indexes;

    @Override
    public void register(EValidatorRegistrar registrar) {
        // the validator that this group is a part of is registered
    }

    @Override
    protected List<EPackage> getEPackages() {
        return List.of(GuidelinePackage.eINSTANCE);
    }

    /** Whether the file says so; an enumeration has a value even where it says nothing. */
    static boolean isWritten(EObject object, EStructuralFeature feature) {
        return !NodeModelUtils.findNodesForFeature(object, feature).isEmpty();
    }

    /** The line that something starts in. */
    static int line(EObject object) {
        return NodeModelUtils.findActualNodeFor(object).getStartLine();
    }

    /** The names of the library that the object is a part of. */
    NameIndex names(EObject object) {
        return indexes.of(object.eResource());
    }

    LibraryFacts library(EObject object) {
        ResourceSet files = object.eResource().getResourceSet();
        return names(object).derive(LibraryFacts.class, () -> new LibraryFacts(files));
    }
}
