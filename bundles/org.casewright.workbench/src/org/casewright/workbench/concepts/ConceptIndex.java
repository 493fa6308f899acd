package org.casewright.workbench.concepts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.casewright.engine.rules.Concept;
import org.casewright.engine.rules.Concepts;
import org.casewright.engine.rules.Kind;

/**
 * The concepts of one library, found by what is typed. Immutable: made away from the display's thread whenever the
 * library changes, asked on it at every key.
 */
public final class ConceptIndex {

    /** Of no library. */
    public static final ConceptIndex EMPTY = new ConceptIndex(List.of(), List.of());

    private static final Comparator<Match> ORDER = Comparator.comparing(Match::fit)
            .thenComparing(match -> !match.term().own()).thenComparing(match -> match.term().plain().length())
            .thenComparing(match -> match.term().plain()).thenComparing(match -> match.term().concept());

    /** A term that fits. */
    private record Match(Fit fit, Term term) {
    }

    private final List<Concept> concepts;
    private final List<Term> terms;
    private final Map<String, Concept> byName = new HashMap<>();
    private final Map<String, List<Concept>> byTerm = new HashMap<>();

    private ConceptIndex(List<Concept> concepts, List<Term> terms) {
        this.concepts = concepts;
        this.terms = terms;
        concepts.forEach(concept -> byName.put(concept.name(), concept));
        for (Term term : terms) {
            List<Concept> named = byTerm.computeIfAbsent(term.plain(), plain -> new ArrayList<>());
            if (!named.contains(concepts.get(term.concept()))) {
                named.add(concepts.get(term.concept()));
            }
        }
    }

    /** Indexes all names, synonyms and abbreviations. */
    public static ConceptIndex of(Concepts concepts) {
        List<Concept> all = concepts.all();
        List<Term> terms = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            add(terms, i, all.get(i));
        }
        return new ConceptIndex(all, List.copyOf(terms));
    }

    private static void add(List<Term> terms, int position, Concept concept) {
        terms.add(Term.of(position, concept.label(), true));
        concept.synonyms().forEach(synonym -> terms.add(Term.of(position, synonym, false)));
        concept.abbreviations().forEach(abbreviation -> terms.add(Term.of(position, abbreviation, false)));
        terms.add(Term.of(position, concept.name(), false));
    }

    /**
     * The concepts that may be meant, the likeliest first.
     *
     * @param typed all or a part of a name; where it is blank, every concept is meant
     * @param kinds only these
     * @param limit the most to be given
     */
    public List<ConceptProposal> search(String typed, Set<Kind> kinds, int limit) {
        List<String> words = Term.words(typed);
        String plain = String.join(" ", words);
        Map<Integer, Match> best = new HashMap<>();
        for (Term term : terms) {
            if (kinds.contains(concepts.get(term.concept()).kind())) {
                Match match = new Match(Fit.of(words, plain, term), term);
                if (match.fit() != Fit.NONE) {
                    best.merge(term.concept(), match, (one, other) -> ORDER.compare(one, other) <= 0 ? one : other);
                }
            }
        }
        return best.values().stream().sorted(ORDER).limit(limit).map(this::proposal).toList();
    }

    private ConceptProposal proposal(Match match) {
        Concept concept = concepts.get(match.term().concept());
        boolean named = match.term().own() || match.term().text().equals(concept.name());
        return new ConceptProposal(concept.name(), concept.label(), concept.kind(), named ? "" : match.term().text(),
                concept.definition());
    }

    /** The term that a letter uses for a concept; the name itself where the library does not have it. */
    public String label(String name) {
        Concept concept = byName.get(name);
        return concept == null ? name : concept.label();
    }

    /**
     * What a text names in full, whether by label, synonym, abbreviation or qualified name; empty where that is not
     * one.
     */
    public Optional<String> named(String text, Set<Kind> kinds) {
        List<Concept> named = byTerm.getOrDefault(String.join(" ", Term.words(text)), List.of()).stream()
                .filter(concept -> kinds.contains(concept.kind())).toList();
        return named.size() == 1 ? Optional.of(named.getFirst().name()) : Optional.empty();
    }

    /** The concept of a qualified name; empty where the library does not have it. */
    public Optional<Concept> concept(String name) {
        return Optional.ofNullable(byName.get(name));
    }
}
