package org.casewright.workbench.records.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

import org.casewright.model.ElementPath;
import org.casewright.model.PartialDate;
import org.casewright.model.imrcase.Case;
import org.casewright.model.imrcase.Claim;
import org.casewright.model.imrcase.DisputedItem;
import org.casewright.model.imrcase.Finding;
import org.casewright.model.imrcase.FindingStatus;
import org.casewright.model.imrcase.ImrcasePackage;
import org.casewright.model.imrcase.Record;
import org.casewright.model.imrcase.Treatment;
import org.casewright.model.imrcase.TreatmentState;
import org.casewright.workbench.records.finding.FindingKind;
import org.eclipse.emf.ecore.EAttribute;

/** Reads the timeline of a case. On the thread that the case belongs to. */
public final class TimelineReader {

    private final UnaryOperator<String> labels;
    private final List<TimelineEntry> entries = new ArrayList<>();
    private final List<TimelineLine> lines = new ArrayList<>();
    private int undated;

    private TimelineReader(UnaryOperator<String> labels) {
        this.labels = labels;
    }

    /**
     * The timeline of a case.
     *
     * @param labels the term for the qualified name of a concept
     * @param today drawn as a line where the case is not decided yet; null for none
     */
    public static Timeline read(Case content, UnaryOperator<String> labels, LocalDate today) {
        TimelineReader reader = new TimelineReader(labels);
        reader.claim(content.getClaim());
        content.getItems().forEach(reader::item);
        content.getRecords().forEach(reader::record);
        content.getFindings().forEach(reader::finding);
        reader.lines(content, today);
        return new Timeline(reader.entries, reader.lines, reader.undated);
    }

    private void claim(Claim claim) {
        String path = ElementPath.of(claim);
        for (int i = 0; i < claim.getDatesOfInjury().size(); i++) {
            entries.add(
                    TimelineEntry.at(ElementPath.child(ElementPath.child(path, "datesOfInjury"), Integer.toString(i)),
                            Lane.REQUESTS, "Injury", claim.getDatesOfInjury().get(i)));
        }
        day(claim, ImrcasePackage.Literals.CLAIM__UTILIZATION_REVIEW_DENIAL, "UR decision");
        day(claim, ImrcasePackage.Literals.CLAIM__APPLICATION_RECEIVED, "Application received");
        day(claim, ImrcasePackage.Literals.CLAIM__ASSIGNED, "Assigned");
        day(claim, ImrcasePackage.Literals.CLAIM__DECIDED, "IMR decision");
    }

    private void day(Claim claim, EAttribute feature, String label) {
        if (claim.eGet(feature) instanceof PartialDate date) {
            entries.add(TimelineEntry.at(ElementPath.of(claim, feature), Lane.REQUESTS, label, date));
        }
    }

    private void item(DisputedItem item) {
        if (item.getRequested() != null) {
            String title = item.getTitle() == null ? labels.apply(item.getService()) : item.getTitle();
            entries.add(
                    TimelineEntry.at(ElementPath.of(item), Lane.REQUESTS, "Request: " + title, item.getRequested()));
        }
    }

    private void record(Record record) {
        if (record.getDate() == null) {
            undated++;
            return;
        }
        String title = record.getTitle() == null ? record.getKind().getLiteral() : record.getTitle();
        PartialDate last = record.getDateTo() == null ? record.getDate() : record.getDateTo();
        entries.add(
                new TimelineEntry(ElementPath.of(record), Lane.RECORDS, title, record.getDate(), last, false, false));
    }

    private void finding(Finding finding) {
        PartialDate from = finding.getOnset() == null ? finding.getDate() : finding.getOnset();
        if (from == null) {
            undated++;
            return;
        }
        boolean quiet = finding.getStatus() == FindingStatus.ABSENT
                || finding.getStatus() == FindingStatus.SEARCHED_NOT_FOUND;
        String label = (quiet ? "no " : "") + labels.apply(finding.getConcept());
        Lane lane = Lane.of(FindingKind.of(finding));
        entries.add(new TimelineEntry(ElementPath.of(finding), lane, label, from, last(finding, from),
                isOngoing(finding), quiet));
    }

    private static PartialDate last(Finding finding, PartialDate from) {
        if (finding instanceof Treatment treatment && treatment.getEnded() != null) {
            return treatment.getEnded();
        } else if (finding.getResolved() != null) {
            return finding.getResolved();
        }
        return finding.getDate() == null ? from : finding.getDate();
    }

    private static boolean isOngoing(Finding finding) {
        return finding instanceof Treatment treatment && treatment.getState() == TreatmentState.ONGOING
                && treatment.getEnded() == null;
    }

    private void lines(Case content, LocalDate today) {
        PartialDate recordDate = content.getClaim().getRecordDate();
        if (recordDate != null) {
            lines.add(new TimelineLine("Record date", recordDate.to()));
        } else if (content.getClaim().getDecided() != null) {
            lines.add(new TimelineLine("Record date", content.getClaim().getDecided().to()));
        } else if (today != null) {
            lines.add(new TimelineLine("Today", today));
        }
        content.getItems().stream().map(DisputedItem::getGuidelineDate).filter(date -> date != null).distinct()
                .forEach(date -> lines.add(new TimelineLine("Guideline date", date.from())));
        if (lines.stream().noneMatch(line -> line.label().equals("Guideline date"))
                && content.getClaim().getUtilizationReviewDenial() != null) {
            lines.add(new TimelineLine("Guideline date", content.getClaim().getUtilizationReviewDenial().from()));
        }
    }
}
