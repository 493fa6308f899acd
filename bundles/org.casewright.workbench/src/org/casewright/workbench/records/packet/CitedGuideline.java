package org.casewright.workbench.records.packet;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.casewright.model.imrcase.ChapterCitation;
import org.casewright.model.imrcase.Citation;
import org.casewright.model.imrcase.Evidence;
import org.casewright.model.imrcase.ImrcaseFactory;
import org.casewright.model.imrcase.Record;
import org.casewright.workbench.records.finding.EvidencePlace;
import org.casewright.workbench.records.packet.RequestList.Line;

/**
 * The guideline that a utilization review names below a request that it denied: {@code Guideline: MTUS Knee Complaints
 * 2004}.
 *
 * @param request the words of the request
 * @param words what stands behind the label; empty where it is there twice
 * @param page of the review, from 1
 * @param line the whole of it, with the label
 */
public record CitedGuideline(String request, String words, int page, String line) {

    private static final Pattern LABEL = Pattern.compile(
            "(?:guidelines?|criteria|citations?)(?: (?:cited|used|relied (?:up)?on))?\\s*:\\s*(?<words>\\S.*)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern MTUS = Pattern.compile("(?:CA )?MTUS:?,? (?:ACOEM )?(?<title>\\p{Lu}[\\p{L} ,&/-]+?),?"
            + " \\(?(?<year>20\\d\\d)\\)?(?:[,;:]? [Ss]ections?:? (?<section>\\p{L}[\\p{L} -]+))?\\.?");
    private static final Pattern NAMES_MTUS = Pattern.compile("\\bMTUS\\b");

    public CitedGuideline {
        Objects.requireNonNull(request, "request");
        Objects.requireNonNull(words, "words");
        Objects.requireNonNull(line, "line");
    }

    /** Empty where the entry names no guideline. */
    static Optional<CitedGuideline> of(RequestList.Entry entry) {
        List<Line> labelled = entry.below().stream().filter(line -> !cited(line).isEmpty()).toList();
        List<String> cited = labelled.stream().map(CitedGuideline::cited).distinct().toList();
        return labelled.stream().findFirst().map(first -> new CitedGuideline(entry.words(),
                cited.size() == 1 ? cited.getFirst() : "", first.page(), first.words()));
    }

    private static String cited(Line line) {
        Matcher found = LABEL.matcher(line.words());
        return found.matches() ? found.group("words").strip() : "";
    }

    /** Where it is named. */
    Evidence evidence(Record review) {
        return new EvidencePlace(review, page, line, null).evidence();
    }

    /** Whether it was named for a request of these words. */
    boolean isFor(String title) {
        return title != null && plain(title).equals(plain(request));
    }

    private static String plain(String words) {
        return words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{Nd}]+", " ").strip();
    }

    /** As the administrator's citation; empty where it leaves a doubt. */
    Optional<Citation> citation() {
        Matcher mtus = MTUS.matcher(words);
        if (words.isEmpty() || NAMES_MTUS.matcher(words).find() && !mtus.matches()) {
            return Optional.empty();
        }
        Citation citation = ImrcaseFactory.eINSTANCE.createCitation();
        if (mtus.matches()) {
            citation.getChapters().add(chapter(mtus));
        } else {
            citation.setNonMtus(words.replaceAll("\\.$", ""));
        }
        return Optional.of(citation);
    }

    private static ChapterCitation chapter(Matcher mtus) {
        ChapterCitation chapter = ImrcaseFactory.eINSTANCE.createChapterCitation();
        chapter.setTitle(mtus.group("title"));
        chapter.setYear(Integer.valueOf(mtus.group("year")));
        if (mtus.group("section") != null) {
            chapter.getSections().add(mtus.group("section"));
        }
        return chapter;
    }
}
