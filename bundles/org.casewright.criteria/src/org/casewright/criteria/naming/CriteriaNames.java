package org.casewright.criteria.naming;

import com.google.inject.Singleton;

import org.casewright.model.guideline.Concept;
import org.casewright.model.guideline.NamedElement;
import org.casewright.model.guideline.Vocabulary;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.naming.IQualifiedNameProvider;
import org.eclipse.xtext.naming.QualifiedName;

/**
 * What other files can refer to, by which name: a concept as {@code Vocabulary.Concept}, and whatever stands
 * at the top level of a file by its own name. Parameters are known in their definition alone.
 */
@Singleton
public class CriteriaNames extends IQualifiedNameProvider.AbstractImpl {

    @Override
    public QualifiedName getFullyQualifiedName(EObject object) {
        if (object instanceof Concept concept && concept.eContainer() instanceof Vocabulary vocabulary) {
            return name(vocabulary.getName(), concept.getName());
        }
        return object instanceof NamedElement element ? name(element.getName()) : null;
    }

    private static QualifiedName name(String... segments) {
        for (String segment : segments) {
            if (segment == null || segment.isEmpty()) {
                return null;
            }
        }
        return QualifiedName.create(segments);
    }
}
