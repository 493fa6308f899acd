package org.casewright.determination.read;

import java.util.List;

import org.casewright.determination.form.HeaderReader;
import org.casewright.determination.form.OpeningReader;
import org.casewright.determination.form.Wording;
import org.casewright.determination.read.Lines.Heading;
import org.casewright.model.CaseFiles;
import org.casewright.model.IssuesException;
import org.casewright.model.imrcase.Case;
import org.casewright.model.imrcase.ReviewOrganization;

/** Reads the lines of a letter as the form's sections. */
final class FormReader {

    private static final String ANY = "";
    private static final String SENTENCE_ENDS = ".:;?!)";

    private final Lines lines;
    private final Faults faults;
    private final Case imr = CaseFiles.newCase();
    private final Unplaced unplaced;

    FormReader(List<Line> lines, Faults faults) {
        this.lines = new Lines(lines);
        this.faults = faults;
        this.unplaced = new Unplaced(imr, this.lines);
    }

    ReadForm read() throws IssuesException {
        Heading opening = heading(Wording.HOW_MADE, ANY, 0);
        Heading summary = heading(Wording.SUMMARY, Wording.SUMMARY_LEAD, opening.line());
        Heading issues = heading(Wording.ISSUES, Wording.ISSUES_LEAD, summary.line());
        readHeader(opening.line());
        readOpening(opening.body(), summary.line());
        unplaced.add(Wording.SUMMARY, summary.foreign());
        imr.setSummary(lines.text(summary.body(), issues.line()));
        PatientFacts.read(imr.getSummary(), imr.getPatient());
        unplaced.add(Wording.ISSUES, issues.foreign());
        List<Integer> items = new ItemsReader(lines, imr, faults).read(issues.body());
        readName(opening.body(), summary.line());
        return new ReadForm(imr, items);
    }

    /** The items tell the organization's short name, and a sentence before it is no part of the long one. */
    private void readName(int from, int to) {
        ReviewOrganization organization = imr.getOrganization();
        int begin = organization.getName().indexOf(" " + organization.getShortName());
        if (begin > 0 && SENTENCE_ENDS.indexOf(organization.getName().charAt(begin - 1)) >= 0) {
            unplaced.add(Wording.HOW_MADE, from, to, organization.getName().substring(0, begin));
            organization.setName(organization.getName().substring(begin + 1));
        }
    }

    private Heading heading(String heading, String lead, int from) throws IssuesException {
        return lines.heading(heading, lead, from).orElseThrow(() -> faults.notOfTheForm(
                "This is not a letter of the forms of 2014 to 2017: the heading \"" + heading
                        + "\" with its sentence is missing.", lines.number(from)));
    }

    private void readHeader(int to) {
        new HeaderReader(imr).read(lines.text(0, to))
                .forEach(rest -> unplaced.add(rest.label(), 0, to, rest.text()));
    }

    private void readOpening(int from, int to) throws IssuesException {
        OpeningLines opening = OpeningLines.find(lines, from, to).orElseThrow(() -> faults.notOfTheForm(
                "This is not a letter of the forms of 2014 to 2017: the paragraph on how the determination was made"
                        + " has other words.", lines.number(from)));
        unplaced.add(Wording.HOW_MADE, opening.foreign(), opening.goesOn());
        new OpeningReader(imr).read(opening.text(lines))
                .forEach(text -> unplaced.add(Wording.HOW_MADE, from, to, text));
    }
}
