package org.casewright.determination.form;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.casewright.model.imrcase.ChapterCitation;
import org.casewright.model.imrcase.Citation;
import org.casewright.model.imrcase.CitationWording;
import org.casewright.model.imrcase.ImrcaseFactory;
import org.casewright.model.imrcase.Omission;

/**
 * A citation cut at the form's words.
 *
 * @param mtus the chapters as they stand; empty where there are none
 * @param nonMtus the free text as it stands; null where there is none
 * @param omitted words of the form that are missing, the last full stop apart
 */
record Parts(String mtus, String nonMtus, Set<Omission> omitted) {

    private static final Template MTUS = new Template(CitationForm.MTUS);
    private static final Template NON_MTUS = new Template(CitationForm.NON_MTUS);
    private static final Template WORD_CITATION = new Template(CitationForm.WORD_CITATION);

    /** Sections are named, or the first title is followed by its year. */
    private static final Pattern BY_SECTION = Pattern
            .compile("Section ?\\(s\\) ?:|^[^:;(0-9]{2,100} (?:19|20) ?\\d ?\\d(?!\\d)");

    /** Pages are named, or a document is followed by its section without a comma. */
    private static final Pattern BY_PAGE = Pattern.compile("Page ?\\(s\\) ?:|\\bGuidelines \\p{Lu}"
            + "|^ACOEM\\b.*\\b(?:Complaints|Conditions) \\p{Lu}");

    /** Empty where the text does not have the form's words, or nothing is cited in them. */
    static Optional<Parts> of(String text, Party party) {
        return cut(text, party).filter(parts -> parts.nonMtus == null || !parts.nonMtus.isEmpty());
    }

    private static Optional<Parts> cut(String text, Party party) {
        String rest = withoutLead(text, party);
        boolean led = rest.length() < text.length();
        Optional<List<String>> both = NON_MTUS.match(rest);
        String mtus = both.map(List::getFirst).orElse(rest);
        if (both.isPresent() && mtus.isEmpty()) {
            Parts parts = new Parts("", null, new LinkedHashSet<>(led ? Set.of() : Set.of(Omission.LEAD)));
            return Optional.of(parts.with(both.get().get(1)));
        }
        return MTUS.match(mtus).filter(values -> values.getFirst().isEmpty() && !led).map(values -> {
            Parts parts = new Parts(values.get(1), null, new LinkedHashSet<>());
            return both.isPresent() ? parts.between().with(both.get().get(1)) : parts;
        });
    }

    private static String withoutLead(String text, Party party) {
        Squeezed squeezed = new Squeezed(text);
        for (boolean pages : new boolean[] { true, false }) {
            String lead = CitationForm.lead(pages, party);
            if (squeezed.startsWith(lead)) {
                return text.substring(squeezed.find(lead, 0).orElseThrow().end()).strip();
            }
        }
        return text;
    }

    private Parts between() {
        if (!mtus.endsWith(".")) {
            omitted.add(Omission.STOP_BETWEEN);
        }
        return this;
    }

    private Parts with(String free) {
        Optional<List<String>> named = WORD_CITATION.match(free).filter(values -> values.getFirst().isEmpty());
        if (named.isEmpty()) {
            omitted.add(Omission.WORD_CITATION);
        }
        return new Parts(mtus, named.map(values -> values.get(1)).orElse(free), omitted);
    }

    /** Whether chapters are cited by page, as their words tell; where these do not, as the layout does it. */
    boolean pages(boolean usual) {
        return !BY_SECTION.matcher(mtus).find() && (usual || BY_PAGE.matcher(mtus).find());
    }

    /** The ways to understand the parts in the words of a layout, the one with most fields first. */
    List<Citation> readings(boolean pages, CitationWording wording) {
        String chapters = withoutStop(mtus);
        String free = nonMtus == null || pages ? nonMtus : withoutStop(nonMtus);
        List<Citation> readings = new ArrayList<>();
        if (!chapters.contains(CitationReader.GOES_ON)) {
            readings.add(reading(pages, wording, chapters, free));
            readings.add(reading(pages, wording, chapters, nonMtus));
        }
        return readings;
    }

    private static String withoutStop(String text) {
        return text.endsWith(".") ? text.substring(0, text.length() - 1).strip() : text;
    }

    private Citation reading(boolean pages, CitationWording wording, String chapters, String free) {
        Citation citation = ImrcaseFactory.eINSTANCE.createCitation();
        citation.setWording(wording);
        citation.getOmitted().addAll(omitted);
        if (!chapters.isEmpty()) {
            List<ChapterCitation> read = CitationForm.chapterForm(pages).read(chapters);
            citation.getChapters().addAll(read);
        }
        citation.setNonMtus(free);
        String last = nonMtus == null ? mtus : nonMtus;
        if (!last.endsWith(".") && !(pages && nonMtus != null)) {
            citation.getOmitted().add(Omission.STOP);
        }
        return citation;
    }
}
