package org.casewright.engine.reading;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.casewright.engine.rules.Concept;
import org.casewright.engine.rules.Concepts;
import org.casewright.engine.rules.Kind;

/** Reads which service, drug or test a title asks for, where that leaves no doubt. */
final class RequestedServices {

    private static final Set<Kind> KINDS = EnumSet.of(Kind.SERVICE, Kind.DRUG, Kind.TEST);

    /** Who is to look at the patient for a service is not asked for the service. */
    private static final Pattern OPINION = words("eval|evaluations?|re-?eval(?:uation)?s?|consult(?:ation)?s?"
            + "|referrals?|refer|re-?exam(?:ination)?s?|clearance|follow-?ups?");

    /** A drug that is put onto the skin is another request than the same drug by mouth. */
    private static final Pattern ON_THE_SKIN = Pattern.compile("\\d\\s?(?:%|percent\\b)|\\b(?:creams?|gels?"
            + "|ointments?|lotions?|patch(?:es)?|topicals?|transdermal|compound(?:ed)?)\\b", Pattern.CASE_INSENSITIVE);

    private final ConceptReader reader;
    private final Concepts concepts;

    RequestedServices(ConceptReader reader) {
        this.reader = reader;
        this.concepts = reader.concepts();
    }

    /** Empty where the title names none, or leaves a doubt which. */
    Optional<Concept> in(String title) {
        List<NamedConcept> named = reader.named(title).stream()
                .filter(one -> KINDS.contains(one.concept().kind()) && !isClassWord(one)).toList();
        if (OPINION.matcher(without(named, title)).find()
                || named.stream().anyMatch(one -> isHalf(one, named, title))) {
            return Optional.empty();
        }
        return one(mostSpecial(named)).filter(service -> isOfTheForm(service, title));
    }

    /** "Therapy" and "surgery" are too little to say what is asked for. */
    private boolean isClassWord(NamedConcept named) {
        Concept concept = named.concept();
        return concept.parents().isEmpty() && concepts.descendants(concept.id()).length > 1
                && named.term().equals(named.term().toLowerCase(Locale.ROOT)) && !named.term().contains(" ");
    }

    /** What is left of a title without the words that name something. */
    private static String without(List<NamedConcept> named, String title) {
        StringBuilder rest = new StringBuilder(title);
        named.forEach(one -> rest.replace(one.span().offset(), one.span().end(), "_".repeat(one.span().length())));
        return rest.toString();
    }

    /** "PT/PTT" is no physical therapy: what a stroke joins is known as a whole, or not at all. */
    private static boolean isHalf(NamedConcept one, List<NamedConcept> named, String title) {
        int before = one.span().offset() - 1;
        int after = one.span().end();
        return before > 0 && title.charAt(before) == '/'
                && named.stream().noneMatch(other -> other.span().end() == before)
                || after < title.length() && title.charAt(after) == '/'
                && named.stream().noneMatch(other -> other.span().offset() == after + 1);
    }

    private List<Concept> mostSpecial(List<NamedConcept> named) {
        List<Concept> distinct = named.stream().map(NamedConcept::concept).distinct().toList();
        return distinct.stream().filter(one -> distinct.stream()
                .noneMatch(other -> other != one && concepts.isA(other.id(), one.id()))).toList();
    }

    /** One that is named; or the one of which several are all that there is: EMG and NCS are electrodiagnostics. */
    private Optional<Concept> one(List<Concept> named) {
        if (named.size() < 2) {
            return named.stream().findFirst();
        }
        return named.getFirst().parents().stream().map(concepts::get)
                .filter(whole -> Set.copyOf(kindsOf(whole)).equals(Set.copyOf(named))).findFirst();
    }

    private List<Concept> kindsOf(Concept whole) {
        List<Concept> kinds = new ArrayList<>();
        for (int id : concepts.descendants(whole.id())) {
            if (concepts.get(id).parents().contains(whole.id())) {
                kinds.add(concepts.get(id));
            }
        }
        return kinds;
    }

    private boolean isOfTheForm(Concept service, String title) {
        return service.kind() != Kind.DRUG || !ON_THE_SKIN.matcher(title).find() || isTopical(service);
    }

    private boolean isTopical(Concept drug) {
        for (int id : concepts.ancestors(drug.id())) {
            if (concepts.get(id).label().toLowerCase(Locale.ROOT).contains("topical")) {
                return true;
            }
        }
        return false;
    }

    private static Pattern words(String alternatives) {
        return Pattern.compile("\\b(?:" + alternatives + ")\\b", Pattern.CASE_INSENSITIVE);
    }
}
