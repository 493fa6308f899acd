package org.casewright.determination.form;

import java.util.List;

import org.casewright.model.imrcase.ImrcasePackage.Literals;
import org.casewright.model.imrcase.Reviewer;

/** Writes the reviewer's credentials: a sentence in layout C, two labelled lines in layout D. */
final class CredentialsForm {

    static final String IS = "The expert reviewer is ";
    static final String BOARD = "Board Certified in ";
    static final String SUBSPECIALTY = ", has a subspecialty in ";
    static final String AND_IS = " and is ";
    static final String LICENSED = "licensed to practice in ";

    private static final String SEPARATOR = ", ";

    private CredentialsForm() {
    }

    /** The sentence of layout C; nothing where the reviewer has no credentials yet. */
    static void prose(Reviewer reviewer, Passage passage) {
        boolean certified = !reviewer.getCertifications().isEmpty();
        boolean licensed = !reviewer.getLicensedIn().isEmpty();
        if (!certified && !licensed) {
            return;
        }
        passage.form(IS);
        if (certified) {
            specialties(reviewer, passage);
        }
        if (certified && licensed) {
            passage.form(reviewer.isCommaBeforeLicense() ? "," + AND_IS : AND_IS);
        }
        if (licensed) {
            states(reviewer, passage.form(LICENSED));
        }
        passage.form(". ");
    }

    private static void specialties(Reviewer reviewer, Passage passage) {
        certifications(reviewer, passage.form(reviewer.isBoardCertified() ? BOARD : ""));
        if (!reviewer.getSubspecialties().isEmpty()) {
            passage.form(SUBSPECIALTY).value(reviewer, Literals.REVIEWER__SUBSPECIALTIES,
                    String.join(SEPARATOR, reviewer.getSubspecialties()));
        }
    }

    /** The lead and the two lines of layout D. */
    static List<Passage> lines(Reviewer reviewer) {
        return List.of(new Passage().form(Wording.CREDENTIALS),
                states(reviewer, new Passage().form(Wording.STATES + " ")),
                certifications(reviewer, new Passage().form(Wording.SPECIALTIES + " ")));
    }

    private static Passage certifications(Reviewer reviewer, Passage passage) {
        return passage.value(reviewer, Literals.REVIEWER__CERTIFICATIONS,
                String.join(SEPARATOR, reviewer.getCertifications()));
    }

    private static Passage states(Reviewer reviewer, Passage passage) {
        NameList states = new NameList(reviewer.getLicensedIn(), reviewer.getStateSeparator(),
                reviewer.getLastStateSeparator());
        return passage.value(reviewer, Literals.REVIEWER__LICENSED_IN, states.print());
    }
}
