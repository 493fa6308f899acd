package org.casewright.determination.read;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.casewright.determination.form.ApprovalForm;
import org.casewright.determination.form.CitationReader;
import org.casewright.determination.form.Party;
import org.casewright.determination.form.Squeezed;
import org.casewright.determination.form.Template;
import org.casewright.determination.form.Wording;
import org.casewright.model.IssuesException;
import org.casewright.model.imrcase.Case;
import org.casewright.model.imrcase.Citation;
import org.casewright.model.imrcase.Decision;
import org.casewright.model.imrcase.DisputedItem;
import org.casewright.model.imrcase.ImrcaseFactory;
import org.casewright.model.imrcase.ReviewOrganization;

/** Reads one disputed item. */
final class ItemReader {

    /** The organization's short name stands before the word "guideline"; the citation says what was cited. */
    private static final Pattern REVIEWER_LABEL = Pattern
            .compile("(?<name>[^:]{1,100}?) ?guideline: ?(?:Decision based on|The Expert Reviewer|$).*");

    private final Lines lines;
    private final Case imr;
    private final Faults faults;
    private final Unplaced unplaced;
    private final DisputedItem item = ImrcaseFactory.eINSTANCE.createDisputedItem();

    ItemReader(Lines lines, Case imr, Faults faults) {
        this.lines = lines;
        this.imr = imr;
        this.faults = faults;
        this.unplaced = new Unplaced(imr, lines);
    }

    /** Reads the item whose title, administrator's citation and end stand at these lines. */
    void read(int title, int citation, int end) throws IssuesException {
        item.setId("i" + (imr.getItems().size() + 1));
        imr.getItems().add(item);
        readTitle(lines.text(title, citation));
        int reviewer = reviewerLabel(citation + 1, end);
        int rationale = lines.label(Wording.RATIONALE_LABEL, reviewer + 1, end)
                .orElseThrow(() -> missing(Wording.RATIONALE_LABEL, citation));
        item.setAdministratorCitation(citation(Party.ADMINISTRATOR, Wording.ADMINISTRATOR_LABEL, citation, reviewer));
        item.setReviewerCitation(citation(Party.REVIEWER, Wording.REVIEWER_LABEL, reviewer, rationale));
        item.setRationale(passage(Wording.RATIONALE_LABEL, rationale, end));
    }

    private void readTitle(String text) {
        for (Decision decision : new Decision[] { Decision.UPHELD, Decision.OVERTURNED }) {
            new Squeezed(text).suffix(":" + decision.getLiteral()).ifPresent(end -> {
                item.setDecision(decision);
                ApprovalForm.read(text.substring(0, end.start()), item);
            });
        }
        DatesOfService.read(item);
    }

    private int reviewerLabel(int from, int end) throws IssuesException {
        for (int i = from; i < end; i++) {
            Matcher label = REVIEWER_LABEL.matcher(Template.tidy(lines.all().get(i).text()));
            if (label.matches()) {
                name(label.group("name"), i);
                return i;
            }
        }
        throw missing("guideline:", from - 1);
    }

    private void name(String name, int line) {
        ReviewOrganization organization = imr.getOrganization();
        if (organization.getShortName() == null) {
            organization.setShortName(name);
        } else if (!Squeezed.same(organization.getShortName(), name)) {
            unplaced.add(Wording.ADMINISTRATOR_LABEL, line, name);
        }
    }

    private String passage(String label, int from, int to) {
        String text = lines.text(from, to);
        return text.substring(new Squeezed(text).find(label, 0).orElseThrow().end()).strip();
    }

    private Citation citation(Party party, String label, int from, int to) {
        return new CitationReader(party, imr.getLayout()).read(passage(label, from, to));
    }

    private IssuesException missing(String label, int line) {
        return faults.notOfTheForm("This item has no line that begins with \"" + label
                + "\". The letter may be cut off.", lines.number(line));
    }
}
