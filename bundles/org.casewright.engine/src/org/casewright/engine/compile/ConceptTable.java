package org.casewright.engine.compile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.casewright.engine.rules.Concept;
import org.casewright.engine.rules.Concepts;
import org.casewright.engine.rules.Kind;
import org.casewright.engine.rules.Method;
import org.casewright.engine.units.Units;
import org.casewright.model.guideline.Abbreviation;
import org.casewright.model.guideline.CriteriaFile;
import org.casewright.model.guideline.Vocabulary;
import org.eclipse.emf.ecore.EObject;

/** The concepts of all vocabularies, numbered in the order of their qualified names. */
final class ConceptTable {

    private final Units units;
    private final Map<org.casewright.model.guideline.Concept, Integer> ids = new HashMap<>();
    private final List<org.casewright.model.guideline.Concept> sources = new ArrayList<>();
    private final List<String> names = new ArrayList<>();
    private final Map<Integer, Set<String>> abbreviations = new HashMap<>();
    private final Map<Integer, Set<Integer>> counterparts = new HashMap<>();
    private final Concepts concepts;

    private ConceptTable(Collection<Vocabulary> vocabularies, Units units, Concepts earlier) {
        this.units = units;
        number(vocabularies);
        for (Vocabulary vocabulary : vocabularies) {
            vocabulary.getAbbreviations().forEach(this::abbreviate);
            vocabulary.getConcepts().forEach(this::correspond);
        }
        List<Concept> all = new ArrayList<>(sources.size());
        for (int id = 0; id < sources.size(); id++) {
            all.add(concept(id, sources.get(id)));
        }
        concepts = all.equals(earlier.all()) ? earlier : new Concepts(all);
    }

    /** @param earlier is taken again where the concepts are the same */
    static ConceptTable of(Collection<CriteriaFile> files, Units units, Concepts earlier) {
        List<Vocabulary> vocabularies = new ArrayList<>();
        for (CriteriaFile file : files) {
            for (var element : file.getElements()) {
                if (element instanceof Vocabulary vocabulary) {
                    vocabularies.add(vocabulary);
                }
            }
        }
        return new ConceptTable(vocabularies, units, earlier);
    }

    Concepts concepts() {
        return concepts;
    }

    /** The compiled form of a concept that a rule names. */
    Concept get(org.casewright.model.guideline.Concept named, EObject owner) {
        Integer id = ids.get(IncompleteRule.required(named, "concept", owner));
        if (id == null) {
            throw new IncompleteRule("A concept is in no vocabulary of this library.", owner);
        }
        return concepts.get(id);
    }

    List<Concept> get(List<org.casewright.model.guideline.Concept> named, EObject owner) {
        return named.stream().map(concept -> get(concept, owner)).toList();
    }

    /** Of concepts with one name, which is an error, the first stands for all. */
    private void number(Collection<Vocabulary> vocabularies) {
        Map<String, List<org.casewright.model.guideline.Concept>> byName = new TreeMap<>();
        for (Vocabulary vocabulary : vocabularies) {
            for (var concept : vocabulary.getConcepts()) {
                byName.computeIfAbsent(QualifiedNames.of(concept), name -> new ArrayList<>())
                        .add(concept);
            }
        }
        byName.forEach((name, same) -> {
            same.forEach(concept -> ids.put(concept, names.size()));
            names.add(name);
            sources.add(same.getFirst());
        });
    }

    private void abbreviate(Abbreviation abbreviation) {
        Integer id = ids.get(abbreviation.getConcept());
        if (id != null && abbreviation.getText() != null) {
            abbreviations.computeIfAbsent(id, key -> new TreeSet<>()).add(abbreviation.getText());
        }
    }

    /** Regions correspond both ways. */
    private void correspond(org.casewright.model.guideline.Concept concept) {
        int id = ids.get(concept);
        for (int other : known(concept.getCounterparts())) {
            counterparts.computeIfAbsent(id, key -> new TreeSet<>()).add(other);
            counterparts.computeIfAbsent(other, key -> new TreeSet<>()).add(id);
        }
    }

    private Concept concept(int id, org.casewright.model.guideline.Concept source) {
        Set<Integer> parents = new TreeSet<>(known(source.getParents()));
        parents.addAll(known(source.getWholes()));
        List<Concept.Code> codes = source.getCodes().stream()
                .flatMap(code -> code.getCodes().stream().map(value -> new Concept.Code(code.getSystem(), value)))
                .toList();
        var seat = Inheritance.seat(source, new HashSet<>());
        return new Concept(id, Enum.valueOf(Kind.class, source.getKind().name()), names.get(id),
                Texts.orEmpty(source.getLabel()), List.copyOf(parents),
                List.copyOf(counterparts.getOrDefault(id, Set.of())), ids.getOrDefault(seat, Concepts.NONE),
                Enum.valueOf(Method.class, Inheritance.method(source, new HashSet<>()).name()), unit(source),
                Texts.orEmpty(source.getDefinition()), source.getSynonyms(),
                List.copyOf(abbreviations.getOrDefault(id, Set.of())), codes);
    }

    private Concept.Unit unit(org.casewright.model.guideline.Concept source) {
        return source.getUnit() == null ? null : Quantities.unit(source.getUnit(), units);
    }

    private List<Integer> known(List<org.casewright.model.guideline.Concept> named) {
        return named.stream().map(ids::get).filter(id -> id != null).toList();
    }
}
