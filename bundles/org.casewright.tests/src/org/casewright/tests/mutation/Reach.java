package org.casewright.tests.mutation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.casewright.model.guideline.CriteriaFile;
import org.casewright.model.guideline.Definition;
import org.casewright.model.guideline.FactorTable;
import org.casewright.model.guideline.Guideline;
import org.casewright.model.guideline.Scenario;
import org.casewright.model.guideline.Topic;
import org.casewright.model.guideline.Vocabulary;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Which topics a change can reach, and which files it takes to prove them. */
final class Reach {

    private final List<CriteriaFile> files;

    Reach(List<CriteriaFile> files) {
        this.files = files;
    }

    /** The topics, guidelines, definitions and tables that hold criteria or numbers. */
    List<EObject> sources() {
        return elements().stream().filter(element -> element instanceof Topic || element instanceof Guideline
                || element instanceof Definition || element instanceof FactorTable).toList();
    }

    Set<Topic> topics(EObject source) {
        Set<Topic> reached = new LinkedHashSet<>();
        for (EObject element : elements()) {
            if (element instanceof Topic topic && uses(topic, source, new ArrayList<>())) {
                reached.add(topic);
            }
        }
        return reached;
    }

    /** Whether an element is another, or refers to it, or to something that does. */
    private boolean uses(EObject user, EObject used, List<EObject> seen) {
        if (user == used) {
            return true;
        }
        if (seen.contains(user) || user instanceof Vocabulary) {
            return false;
        }
        seen.add(user);
        Collection<EObject> references = EcoreUtil.ExternalCrossReferencer.find(user).keySet();
        return references.stream().filter(sources()::contains).anyMatch(reference -> uses(reference, used, seen));
    }

    /** The vocabularies, the files of some topics, and those of their scenarios. */
    List<CriteriaFile> files(Set<Topic> topics) {
        return files.stream()
                .filter(file -> file.getElements().stream()
                        .anyMatch(element -> element instanceof Vocabulary
                                || element instanceof Topic topic && topics.contains(topic)
                                || element instanceof Scenario scenario && topics.contains(scenario.getTopic())))
                .toList();
    }

    private List<EObject> elements() {
        return files.stream().<EObject>flatMap(file -> file.getElements().stream()).toList();
    }
}
