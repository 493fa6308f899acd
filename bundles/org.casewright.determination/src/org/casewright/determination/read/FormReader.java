package org.casewright.determination.read;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.casewright.determination.form.HeaderReader;
import org.casewright.determination.form.OpeningForm;
import org.casewright.determination.form.Wording;
import org.casewright.model.CaseFiles;
import org.casewright.model.IssuesException;
import org.casewright.model.imrcase.Case;

/** Reads the lines of a letter as the form's sections. */
final class FormReader {

    private static final String ANY = "";

    private final Lines lines;
    private final Faults faults;
    private final Case imr = CaseFiles.newCase();
    private final Unplaced unplaced;

    FormReader(List<Line> lines, Faults faults) {
        this.lines = new Lines(lines);
        this.faults = faults;
        this.unplaced = new Unplaced(imr, this.lines);
    }

    Case read() throws IssuesException {
        int opening = heading(Wording.HOW_MADE, ANY, 0);
        int summary = heading(Wording.SUMMARY, Wording.SUMMARY_LEAD, opening);
        int issues = heading(Wording.ISSUES, Wording.ISSUES_LEAD, summary);
        readOpening(opening + 1, summary);
        unplaced.add("", 0, new HeaderReader(imr).read(lines.text(0, opening)));
        imr.setSummary(lines.text(lines.after(Wording.SUMMARY_LEAD, summary + 1).orElseThrow(), issues));
        PatientFacts.read(imr.getSummary(), imr.getPatient());
        int items = lines.after(Wording.ISSUES_LEAD, issues + 1).orElseThrow();
        new ItemsReader(lines, imr, faults).read(items);
        return imr;
    }

    private int heading(String heading, String lead, int from) throws IssuesException {
        OptionalInt line = lines.heading(heading, lead, from);
        if (line.isEmpty()) {
            throw faults.notOfTheForm("This is not a letter of the forms of 2014 to 2017: the heading \"" + heading
                    + "\" with its sentence is missing.", lines.number(from));
        }
        return line.getAsInt();
    }

    private void readOpening(int from, int to) throws IssuesException {
        Optional<String> rest = OpeningForm.read(lines.text(from, to), imr);
        if (rest.isEmpty()) {
            throw faults.notOfTheForm("This is not a letter of the forms of 2014 to 2017: the paragraph on how the"
                    + " determination was made has other words.", lines.number(from));
        }
        unplaced.add(Wording.HOW_MADE, from, rest.get());
    }
}
