package org.casewright.determination.form;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.casewright.model.imrcase.ImrcasePackage.Literals;
import org.casewright.model.imrcase.Reviewer;
import org.eclipse.emf.common.util.EList;

/** The reviewer's credentials: a sentence in layout C, two labelled lines in layout D. */
public final class CredentialsForm {

    private static final String IS = "The expert reviewer is ";
    private static final String BOARD = "Board Certified in ";
    private static final String SUBSPECIALTY = ", has a subspecialty in ";
    private static final String LICENSED = " and is licensed to practice in ";
    private static final Template PROSE = new Template(IS, LICENSED);
    private static final Template LINES = new Template(Wording.CREDENTIALS, Wording.STATES, Wording.SPECIALTIES);
    private static final String SEPARATOR = ", ";

    private CredentialsForm() {
    }

    /** The sentence of layout C; nothing where the reviewer has no credentials yet. */
    public static void prose(Reviewer reviewer, Passage passage) {
        if (reviewer.getCertifications().isEmpty() && reviewer.getLicensedIn().isEmpty()) {
            return;
        }
        passage.form(reviewer.isBoardCertified() ? IS + BOARD : IS).value(reviewer, Literals.REVIEWER__CERTIFICATIONS,
                String.join(SEPARATOR, reviewer.getCertifications()));
        if (!reviewer.getSubspecialties().isEmpty()) {
            passage.form(SUBSPECIALTY).value(reviewer, Literals.REVIEWER__SUBSPECIALTIES,
                    String.join(SEPARATOR, reviewer.getSubspecialties()));
        }
        if (!reviewer.getLicensedIn().isEmpty()) {
            passage.form(reviewer.isCommaBeforeLicense() ? "," + LICENSED : LICENSED);
            states(reviewer, passage);
        }
        passage.form(". ");
    }

    /** The lead and the two lines of layout D. */
    public static List<Passage> lines(Reviewer reviewer) {
        Passage states = new Passage().form(Wording.STATES + " ");
        states(reviewer, states);
        Passage specialties = new Passage().form(Wording.SPECIALTIES + " ").value(reviewer,
                Literals.REVIEWER__CERTIFICATIONS, String.join(SEPARATOR, reviewer.getCertifications()));
        return List.of(new Passage().form(Wording.CREDENTIALS), states, specialties);
    }

    private static void states(Reviewer reviewer, Passage passage) {
        passage.value(reviewer, Literals.REVIEWER__LICENSED_IN,
                String.join(reviewer.getStateSeparator(), reviewer.getLicensedIn()));
    }

    /** Reads the sentence of layout C. Returns false, and sets nothing, where the text is another one. */
    public static boolean readProse(String text, Reviewer reviewer) {
        Optional<List<String>> values = PROSE.match(text);
        if (values.isEmpty() || !values.get().get(0).isEmpty()) {
            return false;
        }
        String states = values.get().get(2);
        readStates(states.endsWith(".") ? states.substring(0, states.length() - 1) : states, reviewer);
        readSpecialties(values.get().get(1), reviewer);
        return true;
    }

    private static void readSpecialties(String text, Reviewer reviewer) {
        reviewer.setCommaBeforeLicense(text.endsWith(","));
        String rest = text.endsWith(",") ? text.substring(0, text.length() - 1) : text;
        reviewer.setBoardCertified(new Squeezed(rest).startsWith(BOARD));
        String specialties = reviewer.isBoardCertified() ? new Template(BOARD).match(rest).get().get(1) : rest;
        Optional<List<String>> parts = new Template(SUBSPECIALTY).match(specialties);
        split(parts.map(List::getFirst).orElse(specialties), reviewer.getCertifications());
        parts.ifPresent(both -> split(both.get(1), reviewer.getSubspecialties()));
    }

    /** Reads the lines of layout D. Returns false, and sets nothing, where the text is something else. */
    public static boolean readLines(String text, Reviewer reviewer) {
        Optional<List<String>> values = LINES.match(text);
        if (values.isEmpty() || !values.get().get(0).isEmpty() || !values.get().get(1).isEmpty()) {
            return false;
        }
        readStates(values.get().get(2), reviewer);
        split(values.get().get(3), reviewer.getCertifications());
        return true;
    }

    private static void readStates(String text, Reviewer reviewer) {
        split(text, reviewer.getLicensedIn());
        if (reviewer.getLicensedIn().size() > 1 && !text.contains(SEPARATOR)) {
            reviewer.setStateSeparator(",");
        }
    }

    private static void split(String text, EList<String> into) {
        Arrays.stream(text.split(",")).map(String::strip).filter(part -> !part.isEmpty()).forEach(into::add);
    }
}
