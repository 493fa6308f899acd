package org.casewright.tests.determination;

import java.util.ArrayList;
import java.util.List;

/** Writes the text of a letter as extraction gives it: wrapped lines, each with a blank at its end. */
public final class LetterText {

    static final String PAGE = "\f";
    private static final int WIDTH = 94;
    private static final String PRACTICE = "He/she has been in active clinical practice for more than five years and"
            + " is currently working at least 24 hours a week in active practice. The expert reviewer was selected"
            + " based on his/her clinical experience, education, background, and expertise in the same or similar"
            + " specialties that evaluate and/or treat the medical condition and disputed items/";
    private static final String LAWS = ". He/she is familiar with governing laws and regulations, including the"
            + " strength of evidence hierarchy that applies to Independent Medical Review determinations.";

    private final StringBuilder text = new StringBuilder();
    private final String organization;

    private LetterText(String organization) {
        this.organization = organization;
    }

    /** A letter of layout D up to the summary. */
    static LetterText layoutD(String states, String specialties) {
        return layoutD("Golden Gate Review Partners", states, specialties);
    }

    static LetterText layoutD(String organization, String states, String specialties) {
        return new LetterText(organization).raw("""
                Case Number: CM17-0099001 \s
                Date Assigned: 01/13/2017 Date of Injury:  10/18/2016\s
                Decision Date: 02/14/2017 UR Denial Date:  12/20/2016\s
                Priority:  Standard Application\s
                Received: \s
                01/10/2017\s
                \s
                HOW THE IMR FINAL DETERMINATION WAS MADE\s
                """).paragraph(organization + " sent the complete case file to an expert reviewer. He/she has no"
                + " affiliation with the employer, employee, providers or the claims administrator. " + PRACTICE
                + "Service" + LAWS).raw("The Expert Reviewer has the following credentials: \n"
                        + "State(s) of Licensure: " + states + " \nCertification(s)/Specialty: " + specialties
                        + " \n \n");
    }

    /** A letter of layout C up to the summary, as the form publishes it without its table. */
    static LetterText layoutC(String credentials) {
        String organization = "Golden Gate Review Partners";
        return new LetterText(organization).raw("HOW THE IMR FINAL DETERMINATION WAS MADE \n").paragraph(organization
                + " sent the complete case file to an expert reviewer. He/she has no affiliation with the employer,"
                + " employee, providers or the claims administrator. " + credentials + " " + PRACTICE + "services"
                + LAWS);
    }

    LetterText summary(String... paragraphs) {
        raw("CLINICAL CASE SUMMARY \n").raw("The expert reviewer developed the following clinical case summary based"
                + " on a review of the \ncase file, including all medical records: \n \n");
        List.of(paragraphs).forEach(this::paragraph);
        return raw("IMR ISSUES, DECISIONS AND RATIONALES \nThe Final Determination was based on decisions for the"
                + " disputed items/services set forth below: \n \n");
    }

    LetterText item(String line, String administrator, String reviewer, String... rationale) {
        paragraph(line);
        paragraph("Claims Administrator guideline: " + administrator);
        paragraph(organization.split(" ")[0] + " guideline: " + reviewer);
        List<String> paragraphs = new ArrayList<>(List.of(rationale));
        paragraphs.set(0, "Decision rationale: " + paragraphs.getFirst());
        paragraphs.forEach(this::paragraph);
        return this;
    }

    LetterText raw(String lines) {
        text.append(lines);
        return this;
    }

    /** Lines filled to the width of the page; a form feed in the text ends the page there. */
    private LetterText paragraph(String words) {
        int start = text.length();
        for (String word : words.split(" ")) {
            if (word.equals(PAGE)) {
                text.append("\n\n\f\n");
                start = text.length();
                continue;
            }
            if (text.length() - start + word.length() > WIDTH) {
                text.append('\n');
                start = text.length();
            }
            text.append(word).append(' ');
        }
        return raw("\n \n");
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
