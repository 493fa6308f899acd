package org.casewright.tests.determination;

import java.util.List;

import org.casewright.model.imrcase.ChapterCitation;
import org.casewright.model.imrcase.Citation;
import org.casewright.model.imrcase.CitationWording;
import org.casewright.model.imrcase.ImrcaseFactory;
import org.casewright.model.imrcase.LetterLayout;
import org.casewright.model.imrcase.Omission;

/** Draws a citation in any of the form's wordings. */
final class DrawnCitation {

    private static final List<String> TITLES = List.of("Ankle and Foot Complaints",
            "Cervical and Thoracic Spine Disorders", "Chronic Pain", "Eye", "Forearm, Wrist, and Hand Complaints",
            "General Approaches", "Hip and Groin", "Initial Approaches to Treatment", "Opioid Treatment",
            "Stress-Related Conditions", "Traumatic Brain Injury", "Work-Related Asthma");

    private static final List<String> SECTIONS = List.of("Initial Care", "Opioids, criteria for use", "Special Studies",
            "NSAIDs, GI symptoms & cardiovascular risk", "TENS, chronic pain (transcutaneous, electrical stimulation)",
            "3.3.9 Opioids for Chronic Pain and Chronic Opioid Treatment: Use of Tools", "Forearm, Wrist, & Hand",
            "Return to work", "Botulinum toxin (Botox\u00ae; Myobloc\u00ae)", "Hip, Pelvis and Thigh", "326",
            "Psychological evaluations, IDDS & SCS (intrathecal drug delivery systems & spinal cord stimulators)");

    private static final List<String> BY_PAGE = List.of("ACOEM Chapter 12 Low Back Complaints",
            "Chronic Pain Treatment Guidelines", "ACOEM Chapter 15 Stress Related Conditions",
            "Acupuncture Treatment Guidelines", "ACOEM Chapter 3 Initial Approaches to Treatment");

    private final Draw draw;
    private final DrawnWords words;
    private final boolean other;
    private final boolean pages;
    private final Citation citation = ImrcaseFactory.eINSTANCE.createCitation();

    private DrawnCitation(Draw draw, LetterLayout layout) {
        this.draw = draw;
        this.words = new DrawnWords(draw);
        this.other = draw.chance(20);
        this.pages = layout == LetterLayout.C != other;
    }

    static Citation of(Draw draw, LetterLayout layout) {
        return new DrawnCitation(draw, layout).cite();
    }

    private Citation cite() {
        if (draw.chance(60)) {
            citation.getChapters().addAll(draw.some(1, 5, pages ? this::byPage : this::bySection));
            citation.setNonMtus(draw.chance(30) ? words.source() : null);
            omit(citation.getNonMtus() == null ? Omission.STOP : Omission.STOP_BETWEEN);
            inWordsOfTheOtherLayout();
        } else if (draw.chance(60)) {
            citation.setNonMtus(words.source());
            omit(draw.chance(50) ? Omission.LEAD : Omission.WORD_CITATION);
        }
        return citation;
    }

    private void inWordsOfTheOtherLayout() {
        if (other) {
            citation.setWording(pages ? CitationWording.PAGES : CitationWording.SECTIONS);
        }
    }

    private void omit(Omission words) {
        if (draw.chance(5)) {
            citation.getOmitted().add(words);
        }
    }

    private ChapterCitation bySection() {
        ChapterCitation chapter = ImrcaseFactory.eINSTANCE.createChapterCitation();
        chapter.setTitle(draw.of(TITLES));
        chapter.setYear(draw.between(2004, 2022));
        chapter.setAfterYear(draw.chance(5) ? "Guidelines" : null);
        chapter.getSections().addAll(draw.several(SECTIONS, 0, 4));
        return chapter;
    }

    private ChapterCitation byPage() {
        ChapterCitation chapter = ImrcaseFactory.eINSTANCE.createChapterCitation();
        chapter.setTitle(draw.of(BY_PAGE));
        boolean named = chapter.getTitle().matches(".*(Guidelines|Complaints|Conditions)");
        chapter.getSections().addAll(named ? draw.several(SECTIONS.subList(0, 4), 0, 2) : List.of());
        chapter.setPages(other || draw.chance(70) ? draw.of("12", "195-7", "287-8, 300", "24, 25") : null);
        return chapter;
    }
}
