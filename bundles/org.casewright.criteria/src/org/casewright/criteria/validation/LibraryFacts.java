package org.casewright.criteria.validation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.casewright.model.guideline.Concept;
import org.casewright.model.guideline.CriterionDefinition;
import org.casewright.model.guideline.Definition;
import org.casewright.model.guideline.Guideline;
import org.casewright.model.guideline.Reference;
import org.casewright.model.guideline.Scenario;
import org.casewright.model.guideline.Topic;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.EcoreUtil2;

/** What holds of a library as a whole; computed once for all of its files, in a time that grows with their size. */
final class LibraryFacts {

    private record TopicAndTitle(Topic topic, String title) {
    }

    private static final int MOST_COMPARED = 200;

    private final Set<EObject> referred = new HashSet<>();
    private final Map<Concept, List<Concept>> narrower = new HashMap<>();
    private final Map<CriterionDefinition, Set<CriterionDefinition>> calls = new LinkedHashMap<>();
    private final Map<Definition, List<Reference>> uses = new HashMap<>();
    private final List<Concept> concepts = new ArrayList<>();
    private final List<Guideline> guidelines = new ArrayList<>();
    private final Map<String, List<Guideline>> guidelinesByTitle = new HashMap<>();
    private final Map<Concept, List<Topic>> topicsByService = new HashMap<>();
    private final Map<TopicAndTitle, Scenario> scenarios = new HashMap<>();
    private final Set<Topic> tested = new HashSet<>();

    private final Set<Concept> ofUse;
    private final Map<Concept, List<Concept>> kindCircles;
    private final Map<Concept, List<Concept>> partCircles;
    private final Map<CriterionDefinition, List<CriterionDefinition>> callCircles;
    private final Map<Guideline, List<Guideline>> editionCircles;

    LibraryFacts(ResourceSet files) {
        for (Resource file : files.getResources()) {
            for (Iterator<EObject> all = EcoreUtil.getAllContents(file, true); all.hasNext();) {
                add(all.next());
            }
        }
        List<Concept> asked = concepts.stream().filter(referred::contains).toList();
        ofUse = Hierarchy.closure(asked, Hierarchy::broader);
        ofUse.addAll(Hierarchy.closure(asked, this::narrower));
        kindCircles = Circles.find(concepts, concept -> Found.in(concept.getParents()));
        partCircles = Circles.find(concepts, concept -> Found.in(concept.getWholes()));
        callCircles = Circles.find(calls.keySet(), caller -> List.copyOf(calls.getOrDefault(caller, Set.of())));
        editionCircles = Circles.find(guidelines, guideline -> Stream.ofNullable(guideline.getSuperseded())
                .filter(Found::is).toList());
    }

    private void add(EObject object) {
        switch (object) {
        case Concept concept -> addConcept(concept);
        case Guideline guideline -> addGuideline(guideline);
        case Topic topic -> Found.in(topic.getServices())
                .forEach(service -> put(topicsByService, service, topic));
        case Scenario scenario -> addScenario(scenario);
        case Reference reference -> addCall(reference);
        default -> {
            // nothing to remember
        }
        }
        if (!(object instanceof Concept)) {
            referred.addAll(object.eCrossReferences());
        }
    }

    private void addConcept(Concept concept) {
        concepts.add(concept);
        Hierarchy.broader(concept).forEach(broader -> put(narrower, broader, concept));
        referred.addAll(concept.getCounterparts());
        referred.add(concept.getRegion());
    }

    private void addGuideline(Guideline guideline) {
        guidelines.add(guideline);
        if (guideline.getCitedAs() != null) {
            put(guidelinesByTitle, guideline.getCitedAs(), guideline);
        }
    }

    private void addScenario(Scenario scenario) {
        tested.add(scenario.getTopic());
        scenarios.putIfAbsent(new TopicAndTitle(scenario.getTopic(), scenario.getTitle()), scenario);
    }

    private void addCall(Reference reference) {
        put(uses, reference.getDefinition(), reference);
        CriterionDefinition caller = EcoreUtil2.getContainerOfType(reference, CriterionDefinition.class);
        if (caller != null && reference.getDefinition() instanceof CriterionDefinition called && !called.eIsProxy()) {
            calls.computeIfAbsent(caller, unused -> new LinkedHashSet<>()).add(called);
        }
    }

    private static <K, V> void put(Map<K, List<V>> map, K key, V value) {
        map.computeIfAbsent(key, unused -> new ArrayList<>()).add(value);
    }

    /** Whether anything refers to it, other than a concept to a more general one. */
    boolean isReferred(EObject object) {
        return referred.contains(object);
    }

    /** Whether something asks for the concept, for a more general or for a more special one. */
    boolean isOfUse(Concept concept) {
        return ofUse.contains(concept);
    }

    /** Where a definition is used. */
    List<Reference> uses(Definition definition) {
        return uses.getOrDefault(definition, List.of());
    }

    /** The concepts that name this one as more general, or as the region that they are a part of. */
    List<Concept> narrower(Concept concept) {
        return narrower.getOrDefault(concept, List.of());
    }

    boolean isTested(Topic topic) {
        return tested.contains(topic);
    }

    /** The first scenario of the same topic with the same title; mostly the scenario itself. */
    Scenario firstOfTitle(Scenario scenario) {
        return scenarios.getOrDefault(new TopicAndTitle(scenario.getTopic(), scenario.getTitle()), scenario);
    }

    /** Guidelines that stand before this one and are cited by the same title. */
    Collection<Guideline> citedBeforeBySameTitle(Guideline guideline) {
        return before(guideline, guidelinesByTitle.getOrDefault(guideline.getCitedAs(), List.of()));
    }

    /** Topics that stand before this one and name the same service. */
    Collection<Topic> coveredBefore(Topic topic, Concept service) {
        return before(topic, topicsByService.getOrDefault(service, List.of()));
    }

    /** Not more than anybody has, so that not all of a very long list are compared with each other. */
    private static <T> List<T> before(T one, List<T> all) {
        int end = Math.max(0, all.indexOf(one));
        return all.subList(Math.max(0, end - MOST_COMPARED), end);
    }

    /** The way from a concept back to itself by 'is a'; empty unless it is the first of a circle. */
    List<Concept> kindCircle(Concept concept) {
        return kindCircles.getOrDefault(concept, List.of());
    }

    /** The way from a region back to itself by 'within'; empty unless it is the first of a circle. */
    List<Concept> partCircle(Concept region) {
        return partCircles.getOrDefault(region, List.of());
    }

    /** The way from a definition back to itself; empty unless it is the first of a circle. */
    List<CriterionDefinition> callCircle(CriterionDefinition definition) {
        return callCircles.getOrDefault(definition, List.of());
    }

    /** The way from a guideline back to itself by 'supersedes'; empty unless it is the first of a circle. */
    List<Guideline> editionCircle(Guideline guideline) {
        return editionCircles.getOrDefault(guideline, List.of());
    }
}
