package org.casewright.determination.read;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.casewright.model.imrcase.Patient;
import org.casewright.model.imrcase.Sex;

/** Age and sex, where the summary opens with them as nearly all do: "a 48 year old male". */
final class PatientFacts {

    private static final Pattern OPENER = Pattern.compile("^[^.]{0,200}?\\b(?<age>\\d{1,3})"
            + "(?:[ -]years?[ -]old|[ -]?y[/.]?o)\\b(?:\\.?,? (?:[a-z]+-handed,? )?(?:injured )?"
            + "(?<sex>male|female|man|woman|gentleman|lady)\\b)?");
    private static final Map<String, Sex> SEXES = Map.of("male", Sex.MALE, "man", Sex.MALE, "gentleman", Sex.MALE,
            "female", Sex.FEMALE, "woman", Sex.FEMALE, "lady", Sex.FEMALE);

    private PatientFacts() {
    }

    static void read(String summary, Patient patient) {
        Matcher opener = OPENER.matcher(summary);
        if (opener.find()) {
            patient.setAge(Integer.valueOf(opener.group("age")));
            patient.setSex(opener.group("sex") == null ? Sex.UNKNOWN : SEXES.get(opener.group("sex")));
        }
    }
}
