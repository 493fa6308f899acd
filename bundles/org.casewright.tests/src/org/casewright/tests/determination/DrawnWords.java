package org.casewright.tests.determination;

import java.util.List;
import java.util.stream.Collectors;

/** Draws what reviewers write, with all that makes reading it hard; the words are our own. */
final class DrawnWords {

    static final List<String> STATES = List.of("Alabama", "California", "District of Columbia", "Maryland",
            "New Hampshire", "New Mexico", "North Dakota", "Rhode Island", "Texas", "Virginia", "West Virginia");

    static final List<String> SPECIALTIES = List.of("Acupuncture", "Allergy & Immunology", "Chiropractor", "Dentistry",
            "Emergency Medicine", "Obstetrics & Gynecology", "Occupational Medicine", "Ophthalmology",
            "Oral and Maxillofacial Surgery", "Orthopedic Surgery", "Podiatric Surgery", "Psychology",
            "Public Health & General Preventive Medicine", "Spinal Cord Injury Medicine", "Urology");

    private static final List<String> TITLES = List.of("Walking stick", "Retrospective stick trial",
            "Associated surgical service: stick rental (30 days)", "Home stick care 4 hours/day, 3 days/week",
            "Stickamol 7.5/325mg #120 with 2 refills", "Labs: CBC, CMP; repeat: once",
            "Stick #30: take 1 q.d., if needed", "X-ray of the left-hand thumb - 2 views",
            "Care that is not medically necessary: second look", "Decision for \u201cstick\u201d, 1.5 Tesla (closed)",
            "STICK, LEFT, QTY 1.00", "Stick \u2265 30\u00b0 \u00ae");

    private static final List<String> SENTENCES = List.of("The stick was asked for on 10/28/16 and on 11-02-2016.",
            "Walking 0.5-1.5 miles hurts (8/10), non-stop.",
            "\"As such, the request is not medically necessary,\" it says.", "Upheld: so was the first stick!",
            "The Claims Administrator did not cite any medical evidence.",
            "Is the post-operative stick of 2004, Section(s): Wood, any help?",
            "Per \u00a79792.21, sticks help 75% \u00b1 5%.",
            "Dr. A. said: the decision rationale: of May was Overturned.",
            "Range of motion \u2265 90\u00b0 in knee/ankle.",
            "\u2022 No swelling \u2022 no pain; wrist- hand and de- lined.",
            "The applicant's stick is his wife\u2019s.", "THE PATIENT WALKS \u2013 IN ALL CAPITALS.",
            "See https://www.example.org/a-long/way_of/sticks.pdf for more.",
            "The claimant uses stickamol q.i.d. since 3 months.", "Decision based on MTUS is what they wrote.");

    private static final List<String> SOURCES = List.of("Official Sticks (OS) Knee & Leg, Sticks, walking",
            "www.example.org/sticks?of=wood", "Canes 2nd ed. p 301 and Other Medical Treatment Guidelines X. Y. et al",
            "Society of Canes: Chapter 4, page 12 (updated 11/30/16)", "Labor Code 4600(a)",
            "Canes; Sticks - Crutches");

    private final Draw draw;

    DrawnWords(Draw draw) {
        this.draw = draw;
    }

    String title() {
        return draw.of(TITLES) + (draw.chance(20) ? ", " + draw.of(TITLES).toLowerCase() : "");
    }

    String source() {
        return draw.of(SOURCES);
    }

    /** Paragraphs with an empty line between them, the first behind an opener. */
    String text(String opener) {
        String first = opener.isEmpty() ? paragraph() : opener + " " + paragraph();
        return draw.chance(70) ? first : first + "\n\n" + String.join("\n\n", draw.some(1, 3, this::paragraph));
    }

    private String paragraph() {
        return draw.some(1, 12, () -> draw.of(SENTENCES)).stream().collect(Collectors.joining(" "));
    }
}
