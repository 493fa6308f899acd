package org.casewright.criteria.ide.completion;

import static org.casewright.model.guideline.GuidelinePackage.Literals.*;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.casewright.criteria.ide.answer.Completion.Kind;
import org.casewright.criteria.ide.describe.Describer;
import org.casewright.criteria.ide.document.Document;
import org.casewright.criteria.ide.grammar.Expected;
import org.casewright.criteria.ide.grammar.Token;
import org.casewright.criteria.linking.Kinds;
import org.casewright.criteria.naming.NameIndex;
import org.casewright.model.guideline.Concept;
import org.casewright.model.guideline.ConceptKind;
import org.casewright.model.guideline.Vocabulary;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.resource.IEObjectDescription;

/** Proposes what a name can refer to. Concepts are found by their synonyms, abbreviations and codes as well. */
final class Names {

    private static final Map<EClass, Kind> KINDS = Map.of(CONCEPT, Kind.CONCEPT, GUIDELINE, Kind.GUIDELINE, TOPIC,
            Kind.TOPIC, DEFINITION, Kind.DEFINITION, FACTOR_TABLE, Kind.FACTORS, ADVICE, Kind.ADVICE, TYPICAL_PATIENT,
            Kind.PATIENT);

    private final Proposals proposals;
    private final NameIndex index;
    private final Map<EObject, List<String>> abbreviations = new HashMap<>();

    Names(Proposals proposals) {
        this.proposals = proposals;
        this.index = proposals.file().names();
    }

    void propose(Expected expected, int order) {
        boolean isName = expected.token().equals(Token.NAME) && expected.rule().equals("QualifiedName");
        if (!isName || !(expected.feature().orElse(null) instanceof EReference reference)
                || reference.isContainment()) {
            return;
        }
        Set<ConceptKind> kinds = Kinds.fitting(reference, expected.kind());
        EClass type = reference.getEReferenceType();
        for (IEObjectDescription element : index.all(type)) {
            if (!(element.getEObjectOrProxy() instanceof Concept concept) || kinds.contains(concept.getKind())) {
                add(element, type, order);
            }
        }
    }

    private void add(IEObjectDescription element, EClass type, int order) {
        EObject object = element.getEObjectOrProxy();
        if (isAround(object)) {
            return; // nothing is defined by itself
        }
        String name = index.shortestName(element, type).toString();
        boolean full = proposals.caret().typed().contains(".");
        Match match = match(object, element, full ? element.getName().toString() : name);
        if (match.score() != Matcher.NOT) {
            proposals.add(full ? element.getName().toString() : name, match.detail(),
                    KINDS.getOrDefault(type, Kind.DEFINITION), Describer.of(object, proposals.file()), match.score(),
                    order);
        }
    }

    private boolean isAround(EObject object) {
        return object.eResource() == proposals.file().resource() && Document.locate(object)
                .filter(at -> at.range().touches(proposals.caret().offset())).isPresent();
    }

    /** @param detail the term, and by which other word it was found */
    private record Match(int score, String detail) {
    }

    private Match match(EObject object, IEObjectDescription element, String name) {
        Matcher matcher = proposals.matcher();
        int byName = Math.min(matcher.score(name), matcher.score(element.getName().getLastSegment()));
        String term = term(object);
        if (byName < Matcher.CAPITALS) {
            return new Match(byName, term);
        }
        Match best = new Match(Math.min(byName, matcher.scoreWords(term)), term);
        for (String other : object instanceof Concept concept ? otherWords(concept) : List.<String>of()) {
            int score = matcher.scoreWords(other);
            if (score < best.score()) {
                best = new Match(score, term + " (" + other + ")");
            }
        }
        return best;
    }

    private List<String> otherWords(Concept concept) {
        return Stream.of(concept.getSynonyms().stream(), abbreviations(concept).stream(),
                concept.getCodes().stream().flatMap(code -> code.getCodes().stream())).flatMap(words -> words).toList();
    }

    private List<String> abbreviations(Concept concept) {
        if (abbreviations.isEmpty()) {
            index.all(VOCABULARY).stream().map(element -> (Vocabulary) element.getEObjectOrProxy())
                    .flatMap(vocabulary -> vocabulary.getAbbreviations().stream())
                    .forEach(abbreviation -> abbreviations.merge(abbreviation.getConcept(),
                            List.of(abbreviation.getText()),
                            (one, other) -> Stream.concat(one.stream(), other.stream()).toList()));
        }
        return abbreviations.getOrDefault(concept, List.of());
    }

    private static String term(EObject object) {
        return Stream.of("label", "title").map(feature -> object.eClass().getEStructuralFeature(feature))
                .filter(feature -> feature != null).map(feature -> (String) object.eGet(feature))
                .filter(text -> text != null).findFirst().orElse("");
    }
}
