package org.casewright.determination.read;

import java.util.Optional;

import org.casewright.determination.form.ApprovalForm;
import org.casewright.determination.form.CitationReader;
import org.casewright.determination.form.Party;
import org.casewright.determination.form.Squeezed;
import org.casewright.determination.form.Wording;
import org.casewright.determination.read.Line.Gap;
import org.casewright.model.IssuesException;
import org.casewright.model.imrcase.Case;
import org.casewright.model.imrcase.Citation;
import org.casewright.model.imrcase.CitationWording;
import org.casewright.model.imrcase.Decision;
import org.casewright.model.imrcase.DisputedItem;
import org.casewright.model.imrcase.ImrcaseFactory;

/** Reads one disputed item. */
final class ItemReader {

    /** The lines of a citation after which nothing is taken to be foreign to it. */
    private static final int MOST_LINES = 60;

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

    /** Reads the item that stands at these lines, up to the line where the next begins. */
    void read(ItemLines at, int end) throws IssuesException {
        item.setId("i" + (imr.getItems().size() + 1));
        imr.getItems().add(item);
        readTitle(lines.text(at.title(), at.decision() + 1));
        unplaced.add(item.getTitle(), at.decision() + 1, at.citation());
        ReviewerLabel label = new ReviewerLabel(lines, imr.getOrganization());
        int reviewer = label.find(at.citation() + 1, end).orElseThrow(() -> missing(name() + Wording.REVIEWER_LABEL,
                at.citation()));
        label.name(reviewer).ifPresent(imr.getOrganization()::setShortName);
        int rationale = lines.label(Wording.RATIONALE_LABEL, reviewer + 1, end)
                .orElseThrow(() -> missing(Wording.RATIONALE_LABEL, at.citation()));
        item.setAdministratorCitation(citation(Party.ADMINISTRATOR, Wording.ADMINISTRATOR_LABEL, at.citation(),
                reviewer));
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
        return new Squeezed(text).find(label, 0).map(span -> text.substring(span.end()).strip()).orElse("");
    }

    private Citation citation(Party party, String label, int from, int to) {
        CitationReader reader = new CitationReader(party, imr.getLayout());
        int end = from + 1;
        int last = Math.min(to, from + MOST_LINES);
        while (end < last && !isComplete(reader, label, from, end)) {
            end++;
        }
        end = end == last ? to : end;
        unplaced.add(label.strip(), end, to);
        return reader.read(passage(label, from, end));
    }

    /** Whether a citation ends before a line, where its paragraph ends, or may end with the full stop of its form. */
    private boolean isComplete(CitationReader reader, String label, int from, int end) {
        if (!lines.endsParagraph(end) || lines.begins(end, CitationReader.GOES_ON)) {
            return false;
        }
        String text = passage(label, from, end);
        boolean certain = lines.all().get(end).gap() == Gap.EMPTY || text.endsWith(".");
        return certain && reader.read(text).getWording() != CitationWording.FREE;
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
