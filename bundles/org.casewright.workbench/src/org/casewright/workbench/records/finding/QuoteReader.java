package org.casewright.workbench.records.finding;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

import org.casewright.engine.reading.AffectedSide;
import org.casewright.engine.reading.ConceptReader;
import org.casewright.engine.reading.NamedConcept;
import org.casewright.engine.reading.RequestReader;
import org.casewright.engine.rules.Concept;
import org.casewright.engine.rules.Concepts;
import org.casewright.model.PartialDate;
import org.casewright.model.imrcase.FindingStatus;
import org.casewright.model.imrcase.Side;
import org.casewright.text.DateMention;
import org.casewright.text.Dates;
import org.casewright.text.Span;

/**
 * Reads what the words of a record say, by the vocabularies of a library: which concepts they name, whether these are
 * there, on which side, how much, and when. Immutable; made away from the display thread.
 */
public final class QuoteReader {

    private final ConceptReader reader;

    public QuoteReader(Concepts concepts) {
        reader = new ConceptReader(concepts);
    }

    /** The concepts that the words name, in their order, each once. */
    public List<String> concepts(String quote) {
        return reader.named(quote).stream().map(named -> named.concept().name()).distinct().toList();
    }

    /**
     * The finding that the words probably mean; what they do not say is left out.
     *
     * @param recordDate when the record was written, which is the date where the words give none; null where not known
     */
    public FindingDraft read(String quote, PartialDate recordDate) {
        List<NamedConcept> named = reader.named(quote);
        PartialDate date = date(quote).orElse(recordDate);
        String region = region(quote);
        if (named.isEmpty()) {
            return new FindingDraft(FindingKind.SYMPTOM, "", FindingStatus.PRESENT, side(quote), region, null, date);
        }
        NamedConcept first = named.getFirst();
        return draft(first.concept(), Statements.of(quote, first.span()), quote, region, date);
    }

    /** The same words read as being about another concept. */
    public FindingDraft read(String quote, PartialDate recordDate, String about) {
        Optional<Concept> concept = reader.concept(about);
        if (concept.isEmpty()) {
            return read(quote, recordDate);
        }
        Span words = reader.named(quote).stream().filter(named -> named.concept().name().equals(about))
                .map(NamedConcept::span).findFirst().orElse(Span.between(0, quote.length()));
        return draft(concept.get(), Statements.of(quote, words), quote, region(quote),
                date(quote).orElse(recordDate));
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

    private static Side side(String quote) {
        return Side.valueOf(AffectedSide.in(quote).name());
    }

    private String region(String quote) {
        return reader.regions(quote).stream().findFirst().map(named -> named.concept().name()).orElse("");
    }

    /** What titles of requests say, in the same words. */
    public RequestReader requests() {
        return new RequestReader(reader);
    }
}
