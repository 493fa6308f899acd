package org.casewright.determination.read;

import java.util.List;

import org.casewright.model.Issue;
import org.casewright.model.IssuesException;
import org.casewright.model.Place;

/** The reasons for which a file is not read as a letter, each with its place. */
record Faults(String source) {

    /** The code of what is wrong with a file as such. */
    static final String FILE = "LETTER-FILE";

    IssuesException unreadable(String why) {
        return fault(FILE, why, 0);
    }

    IssuesException notOfTheForm(String why, int line) {
        return fault("LETTER-FORM", why, line);
    }

    private IssuesException fault(String code, String why, int line) {
        Place place = line == 0 ? Place.file(source) : Place.text(source, line, 1, 0, 0);
        return new IssuesException(List.of(Issue.error(code, why, place)));
    }
}
