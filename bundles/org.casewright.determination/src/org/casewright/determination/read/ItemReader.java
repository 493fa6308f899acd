package org.casewright.determination.read;

import java.util.Optional;

import org.casewright.determination.form.ApprovalForm;
import org.casewright.determination.form.CitationReader;
import org.casewright.determination.form.Party;
import org.casewright.determination.form.Squeezed;
import org.casewright.determination.form.Wording;
import org.casewright.model.IssuesException;
import org.casewright.model.imrcase.Case;
import org.casewright.model.imrcase.Citation;
import org.casewright.model.imrcase.Decision;
import org.casewright.model.imrcase.DisputedItem;
import org.casewright.model.imrcase.ImrcaseFactory;

/** Reads one disputed item. */
final class ItemReader {

    private final Lines lines;
    private final Case imr;
    private final Faults faults;
    private final DisputedItem item = ImrcaseFactory.eINSTANCE.createDisputedItem();

    ItemReader(Lines lines, Case imr, Faults faults) {
        this.lines = lines;
        this.imr = imr;
        this.faults = faults;
    }

    /** Reads the item whose title, administrator's citation and end stand at these lines. */
    void read(int title, int citation, int end) throws IssuesException {
        item.setId("i" + (imr.getItems().size() + 1));
        imr.getItems().add(item);
        readTitle(lines.text(title, citation));
        ReviewerLabel label = new ReviewerLabel(lines, imr.getOrganization());
        int reviewer = label.find(citation + 1, end).orElseThrow(() -> missing(name() + Wording.REVIEWER_LABEL,
                citation));
        label.name(reviewer).ifPresent(imr.getOrganization()::setShortName);
        int rationale = lines.label(Wording.RATIONALE_LABEL, reviewer + 1, end)
                .orElseThrow(() -> missing(Wording.RATIONALE_LABEL, citation));
        item.setAdministratorCitation(citation(Party.ADMINISTRATOR, Wording.ADMINISTRATOR_LABEL, citation, reviewer));
        item.setReviewerCitation(citation(Party.REVIEWER, Wording.REVIEWER_LABEL, reviewer, rationale));
        item.setRationale(passage(Wording.RATIONALE_LABEL, rationale, end));
    }

    private void readTitle(String text) {
        String line = text;
        for (String decision : TitleFinder.DECISIONS) {
            Optional<Squeezed.Span> end = new Squeezed(text).suffix(":" + decision);
            if (end.isPresent()) {
                item.setDecision(Decision.get(decision));
                line = text.substring(0, end.get().start());
            }
        }
        ApprovalForm.read(line, item);
        DatesOfService.read(item);
    }

    private String passage(String label, int from, int to) {
        String text = lines.text(from, to);
        return text.substring(new Squeezed(text).find(label, 0).orElseThrow().end()).strip();
    }

    private Citation citation(Party party, String label, int from, int to) {
        return new CitationReader(party, imr.getLayout()).read(passage(label, from, to));
    }

    private String name() {
        String shortName = imr.getOrganization().getShortName();
        return shortName == null ? imr.getOrganization().getName() : shortName;
    }

    private IssuesException missing(String label, int line) {
        return faults.notOfTheForm("This item has no line that begins with \"" + label
                + "\". The letter may be cut off.", lines.number(line));
    }
}
