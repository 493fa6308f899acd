package org.casewright.determination.form;

/** The fixed wording of the form, the same in every letter of a layout. */
public final class Wording {

    public static final String HOW_MADE = "HOW THE IMR FINAL DETERMINATION WAS MADE";
    public static final String SUMMARY = "CLINICAL CASE SUMMARY";
    public static final String ISSUES = "IMR ISSUES, DECISIONS AND RATIONALES";

    static final String SENT = " sent the complete case file to an expert reviewer. He/she has no affiliation with"
            + " the employer, employee, providers or the claims administrator. ";
    static final String PRACTICE = "He/she has been in active clinical practice for more than five years and is"
            + " currently working at least 24 hours a week in active practice. The expert reviewer was selected based"
            + " on his/her clinical experience, education, background, and expertise in the same or similar"
            + " specialties that evaluate and/or treat the medical condition and disputed items/";
    static final String LAWS = ". He/she is familiar with governing laws and regulations, including the strength of"
            + " evidence hierarchy that applies to Independent Medical Review determinations.";

    static final String CREDENTIALS = "The Expert Reviewer has the following credentials:";
    static final String STATES = "State(s) of Licensure:";
    static final String SPECIALTIES = "Certification(s)/Specialty:";

    public static final String SUMMARY_LEAD = "The expert reviewer developed the following clinical case summary based"
            + " on a review of the case file, including all medical records:";
    public static final String ISSUES_LEAD = "The Final Determination was based on decisions for the disputed"
            + " items/services set forth below:";

    public static final String ADMINISTRATOR_LABEL = "Claims Administrator guideline:";
    public static final String REVIEWER_LABEL = " guideline:";
    public static final String RATIONALE_LABEL = "Decision rationale:";

    private Wording() {
    }
}
