package org.casewright.determination.read;

import java.util.ArrayList;
import java.util.List;

import org.casewright.determination.letter.Drafts;
import org.casewright.determination.letter.Letter;
import org.casewright.determination.compose.LetterComposer;
import org.casewright.determination.render.TextRenderer;
import org.casewright.model.Issue;
import org.casewright.model.IssuesException;
import org.casewright.model.Place;
import org.casewright.model.imrcase.Case;

/** Proves that a case tells a letter: the letter composed of it, with what has no place, has the same words. */
record Proof(String source) {

    /** What of the letter the case does not tell; empty where nothing is lost. */
    List<Issue> check(Case imr, List<Line> lines) {
        List<Issue> issues = new ArrayList<>();
        imr.getUnplaced().forEach(text -> issues.add(Issue.warning("LETTER-UNPLACED",
                "The form has no place for this text. It is kept with the case, and no letter will show it.",
                place(text.getLine()))));
        compare(imr, new Words(lines), issues);
        return issues;
    }

    private void compare(Case imr, Words words, List<Issue> issues) {
        try {
            Letter letter = new LetterComposer().compose(imr, Drafts.NONE);
            imr.getUnplaced().forEach(text -> words.leaveOut(text.getText(), text.getLine()));
            words.firstDifference(new TextRenderer().render(letter)).ifPresent(line -> issues.add(Issue.warning(
                    "LETTER-WORDING", "The letter has other words than its form from here on."
                            + " A letter made of the case will have those of the form.", place(line))));
        } catch (IssuesException incomplete) {
            incomplete.issues().forEach(issue -> issues.add(issue.at(Place.file(source))));
        }
    }

    private Place place(int line) {
        return Place.text(source, line, 1, 0, 0);
    }
}
