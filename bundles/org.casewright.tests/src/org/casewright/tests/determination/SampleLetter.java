package org.casewright.tests.determination;

/** A letter of each layout that has every passage of the form; the words are our own. */
public final class SampleLetter {

    private static final String NONE = " did not cite any medical evidence for its decision.";

    private SampleLetter() {
    }

    public static LetterText layoutD() {
        return LetterText.layoutD("California,Nevada", "Physical Medicine & Rehabilitation, Pain Management")
                .summary("The injured worker is a 44 year old female who slipped on a wet floor. She asks for visits.")
                .item("Aquatic exercise, ten visits was the original request. Aquatic exercise, four visits was"
                        + " authorized by the Claims Administrator. The remaining IMR eligible portion of the original"
                        + " request, aquatic exercise, six visits is: Overturned",
                        "Decision based on MTUS Knee Complaints 2004, Section(s): Physical Methods, Summary, and"
                                + " Postsurgical Treatment 2009. Decision based on Non-MTUS Citation Society of"
                                + " Swimmers, Knees.",
                        "The Expert Reviewer based their decision on recommendation(s) outside of the MTUS Guidelines."
                                + " Decision based on Non-MTUS Citation Society of Swimmers, Pools.",
                        "The knee is swollen, and walking hurts. In water it does not.",
                                "The pool is what the knee needs.")
                .item("Associated service: towel: Upheld", "The Claims Administrator" + NONE, "The Expert Reviewer"
                        + NONE,
                        "The pool has towels.");
    }

    public static LetterText layoutC() {
        return LetterText.layoutC("The expert reviewer is Board Certified in Physical Medicine and Rehabilitation, has"
                + " a subspecialty in Pools, and is licensed to practice in California.")
                .summary("The patient is a 44 year old with an injury date of 3/4/12. Walking hurts.")
                .item("Pool therapy: Upheld",
                        "The Claims Administrator did not base their decision on the MTUS.  Decision based on Non-MTUS"
                                + " Citation Society of Swimmers, Pools",
                        "Decision based on MTUS ACOEM Chapter 13 Knee Complaints Page(s): 337-8,Chronic Pain Treatment"
                                + " Guidelines Aquatic therapy Page(s): 22.",
                        "Nothing is said of land.  So land it is.");
    }
}
