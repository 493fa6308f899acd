package org.casewright.workbench.records.packet;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.casewright.model.imrcase.ChapterCitation;
import org.casewright.model.imrcase.Citation;
import org.casewright.model.imrcase.ImrcaseFactory;

/**
 * The guideline that a utilization review names below a request that it denied: {@code Guideline: MTUS Knee Complaints
 * 2004}.
 *
 * @param request the words of the request
 * @param words what stands behind the label; empty where it is there twice
 */
public record CitedGuideline(String request, String words) {

    private static final Pattern LABEL = Pattern.compile(
            "(?:guidelines?|criteria|citations?)(?: (?:cited|used|relied (?:up)?on))?\\s*:\\s*(?<words>\\S.*)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern MTUS = Pattern.compile("(?:CA )?MTUS:?,? (?:ACOEM )?(?<title>\\p{Lu}[\\p{L} ,&/-]+?),?"
            + " \\(?(?<year>20\\d\\d)\\)?(?:[,;:]? [Ss]ections?:? (?<section>\\p{L}[\\p{L} -]+))?\\.?");
    private static final Pattern NAMES_MTUS = Pattern.compile("\\bMTUS\\b");

    public CitedGuideline {
        Objects.requireNonNull(request, "request");
        Objects.requireNonNull(words, "words");
    }

    /** Empty where the entry names no guideline. */
    static Optional<CitedGuideline> of(RequestList.Entry entry) {
        List<String> cited = entry.below().stream().map(LABEL::matcher).filter(Matcher::matches)
                .map(found -> found.group("words").strip()).distinct().toList();
        return cited.isEmpty() ? Optional.empty()
                : Optional.of(new CitedGuideline(entry.words(), cited.size() == 1 ? cited.getFirst() : ""));
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
