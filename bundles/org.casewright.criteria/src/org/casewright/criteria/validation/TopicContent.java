package org.casewright.criteria.validation;

import java.util.Collections;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.casewright.model.guideline.Concept;
import org.casewright.model.guideline.Criterion;
import org.casewright.model.guideline.Definition;
import org.casewright.model.guideline.Topic;
import org.eclipse.emf.ecore.EObject;

/** The labels of a topic's criteria and what they are about, those of the definitions that it uses included. */
public final class TopicContent {

    private final Topic topic;
    private final Map<String, Criterion> labels = new TreeMap<>();
    private final Set<Concept> concepts = new HashSet<>();
    private final Set<Definition> definitions = new HashSet<>();

    /** @param topic is found, which is to say no proxy */
    public TopicContent(Topic topic) {
        this.topic = topic;
        addAll(topic);
        if (Found.is(topic.getGuideline())) {
            addAll(topic.getGuideline());
        }
    }

    private void addAll(EObject element) {
        for (Iterator<EObject> parts = element.eAllContents(); parts.hasNext();) {
            EObject part = parts.next();
            if (part instanceof Criterion criterion && criterion.getLabel() != null) {
                labels.putIfAbsent(criterion.getLabel(), criterion);
            }
            part.eCrossReferences().stream().filter(Found::is).forEach(this::addReferred);
        }
    }

    private void addReferred(EObject referred) {
        if (referred instanceof Concept concept) {
            concepts.add(concept);
        } else if (referred instanceof Definition definition && definitions.add(definition)) {
            definition.eCrossReferences().stream().filter(Found::is).forEach(this::addReferred);
            addAll(definition);
        }
    }

    Topic topic() {
        return topic;
    }

    Set<String> labels() {
        return labels.keySet();
    }

    /** The labelled criteria by their labels; of several with one label the first of the topic. */
    public Map<String, Criterion> labelled() {
        return Collections.unmodifiableMap(labels);
    }

    /** Whether a criterion names the concept, a more general or a more special one. */
    boolean isAbout(Concept concept) {
        return concepts.stream().anyMatch(named -> Hierarchy.related(named, concept));
    }
}
