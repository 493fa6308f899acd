package org.casewright.workbench.records.finding;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

import org.casewright.engine.rules.Concept;
import org.casewright.engine.rules.Concepts;
import org.casewright.engine.rules.Kind;
import org.casewright.model.PartialDate;
import org.casewright.model.imrcase.FindingStatus;
import org.casewright.model.imrcase.Side;
import org.casewright.text.BodySide;
import org.casewright.text.DateMention;
import org.casewright.text.Dates;
import org.casewright.text.SideMention;
import org.casewright.text.Sides;
import org.casewright.text.Span;
import org.casewright.text.TermMention;
import org.casewright.text.Terms;

/**
 * Reads what the words of a record say, by the vocabularies of a library: which concepts they name, whether these are
 * there, on which side, how much, and when. Immutable; made away from the display thread.
 */
public final class QuoteReader {

    /** What says right before a side that nothing is wrong there. */
    private static final Pattern SPARED = Pattern.compile(
            "\\b(?:negative|normal|absent|intact|unremarkable|not|5/5)(?: (?:on|in|at|for|of|the)){1,2} $",
            Pattern.CASE_INSENSITIVE);

    private final Concepts concepts;
    private final Terms terms;
    private final Terms regions;

    public QuoteReader(Concepts concepts) {
        this.concepts = concepts;
        terms = terms(concepts, false);
        regions = terms(concepts, true);
    }

    /** A term of several concepts stands for the first; a concept's own label comes before synonyms of others. */
    private static Terms terms(Concepts concepts, boolean ofRegions) {
        List<Concept> wanted = concepts.all().stream()
                .filter(concept -> concept.kind() == Kind.REGION == ofRegions).toList();
        Map<String, String> byTerm = new HashMap<>();
        wanted.forEach(concept -> byTerm.putIfAbsent(concept.label(), concept.name()));
        for (Concept concept : wanted) {
            concept.synonyms().forEach(synonym -> byTerm.putIfAbsent(synonym, concept.name()));
            concept.abbreviations().forEach(abbreviation -> byTerm.putIfAbsent(abbreviation, concept.name()));
        }
        return new Terms(byTerm);
    }

    /** The concepts that the words name, in their order, each once. */
    public List<String> concepts(String quote) {
        List<String> named = new ArrayList<>();
        for (TermMention mention : terms.find(quote)) {
            named.add(special(mention.concept(), quote));
        }
        return List.copyOf(new LinkedHashSet<>(named));
    }

    /**
     * The finding that the words probably mean; what they do not say is left out.
     *
     * @param recordDate when the record was written, which is the date where the words give none; null where not known
     */
    public FindingDraft read(String quote, PartialDate recordDate) {
        List<TermMention> mentions = terms.find(quote);
        PartialDate date = date(quote).orElse(recordDate);
        String region = region(quote).orElse("");
        if (mentions.isEmpty()) {
            return new FindingDraft(FindingKind.SYMPTOM, "", FindingStatus.PRESENT, side(quote), region, null, date);
        }
        TermMention first = mentions.get(0);
        Concept concept = concepts.get(concepts.find(special(first.concept(), quote)));
        return draft(concept, Statements.of(quote, first.span()), quote, region, date);
    }

    /** The same words read as being about another concept. */
    public FindingDraft read(String quote, PartialDate recordDate, String about) {
        int id = concepts.find(about);
        PartialDate date = date(quote).orElse(recordDate);
        if (id == Concepts.NONE) {
            return read(quote, recordDate);
        }
        Span mention = terms.find(quote).stream().filter(found -> special(found.concept(), quote).equals(about))
                .map(TermMention::span).findFirst().orElse(Span.between(0, quote.length()));
        return draft(concepts.get(id), Statements.of(quote, mention), quote, region(quote).orElse(""), date);
    }

    private FindingDraft draft(Concept concept, FindingStatus status, String quote, String region, PartialDate date) {
        Amount amount = Amounts.of(concept, quote).orElse(null);
        return new FindingDraft(FindingKind.of(concept.kind()), concept.name(), status, side(quote), region, amount,
                date);
    }

    private static Optional<PartialDate> date(String quote) {
        return Dates.find(quote).stream().findFirst().map(QuoteReader::partial);
    }

    private static PartialDate partial(DateMention mention) {
        return mention.from().equals(mention.to()) ? PartialDate.of(mention.from())
                : PartialDate.of(YearMonth.from(mention.from()));
    }

    /** "Positive on the left and negative on the right" is of the left. */
    private static boolean isSpared(SideMention side, String quote) {
        return SPARED.matcher(quote.substring(0, side.span().offset())).find();
    }

    /** The side that the words name; unspecified where they name none. */
    public Side side(String quote) {
        List<SideMention> all = Sides.find(quote);
        List<SideMention> affected = all.stream().filter(side -> !isSpared(side, quote)).toList();
        List<SideMention> meant = affected.isEmpty() ? all : affected;
        Optional<BodySide> side = BodySide.combined(meant.stream().map(SideMention::side).toList());
        return side.map(said -> switch (said) {
        case LEFT -> Side.LEFT;
        case RIGHT -> Side.RIGHT;
        case BILATERAL -> Side.BILATERAL;
        }).orElse(Side.UNSPECIFIED);
    }

    private Optional<String> region(String quote) {
        return regions(quote).stream().findFirst();
    }

    /** The regions that the words name, in their order, each once. */
    public List<String> regions(String quote) {
        return regions.find(quote).stream().map(TermMention::concept).distinct().toList();
    }

    /** "Lumbar DDD" names the disc disease of the low back, though the two words stand apart in the vocabularies. */
    private String special(String name, String quote) {
        int general = concepts.find(name);
        int region = concepts.find(region(quote).orElse(null));
        if (region == Concepts.NONE || seatedWithin(concepts.get(general), region)) {
            return name;
        }
        List<Concept> special = new ArrayList<>();
        for (int id : concepts.descendants(general)) {
            if (id != general && concepts.steps(id, general) == 1 && seatedWithin(concepts.get(id), region)) {
                special.add(concepts.get(id));
            }
        }
        return special.size() == 1 ? special.get(0).name() : name;
    }

    private boolean seatedWithin(Concept concept, int region) {
        return concept.region() != Concepts.NONE && concepts.liesWithin(concept.region(), region);
    }

    /** The concept of a qualified name; empty where the library does not have it. */
    public Optional<Concept> concept(String name) {
        int id = concepts.find(Objects.requireNonNull(name, "name"));
        return id == Concepts.NONE ? Optional.empty() : Optional.of(concepts.get(id));
    }
}
