package org.casewright.workbench.wizards;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;

import org.casewright.model.CaseFiles;
import org.casewright.model.PartialDate;
import org.casewright.model.imrcase.Case;
import org.casewright.model.imrcase.Claim;
import org.casewright.model.imrcase.Priority;
import org.eclipse.swt.widgets.Combo;
import org.casewright.workbench.wizards.NewCase.Claimed;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

/** The fields of a new case that its packet may fill: its number, and what is known of the claim. */
final class ClaimFields {

    private static final String STANDARD = "Standard";
    private static final String EXPEDITED = "Expedited";

    private final Collection<String> known;
    private final LocalDate today;
    private OfferedText number;
    private Combo priority;
    private OfferedText received;
    private Text assigned;
    private OfferedText claim;
    private OfferedText injury;
    private OfferedText denied;

    /** @param known the numbers of the cases that there are */
    ClaimFields(Collection<String> known, LocalDate today) {
        this.known = known;
        this.today = today;
    }

    void create(FieldsPage page, Composite parent) {
        String now = FieldsPage.DATES.format(PartialDate.of(today));
        number = new OfferedText(page.text(parent, "Case number:", "newCase.number",
                CaseNumbers.next(known, today.getYear())));
        priority = page.combo(parent, "Priority:", "newCase.priority", STANDARD, STANDARD, EXPEDITED);
        received = new OfferedText(page.text(parent, "Application received:", "newCase.received", now));
        assigned = page.text(parent, "Assigned:", "newCase.assigned", now);
        claim = new OfferedText(page.text(parent, "Claim number:", "newCase.claim", ""));
        injury = new OfferedText(page.text(parent, "Date of injury:", "newCase.injury", ""));
        denied = new OfferedText(page.text(parent, "UR denial:", "newCase.denied", ""));
    }

    void focus() {
        number.focus();
    }

    String number() {
        return number.text();
    }

    /** What is wrong with a date, and what to do about it; null where nothing is. */
    String problem() {
        if (FieldsPage.date(received.text()) == null) {
            return ask("the date the application was received");
        }
        if (FieldsPage.date(assigned.getText()) == null) {
            return ask("the date of assignment");
        }
        if (!FieldsPage.isDateOrBlank(injury.text())) {
            return ask("the date of injury");
        }
        return FieldsPage.isDateOrBlank(denied.text()) ? null : ask("the date of the UR denial");
    }

    private static String ask(String date) {
        return "Enter " + date + " as a month, a day and a year: 11/23/2026.";
    }

    /** What is worth knowing although nothing is wrong; null for nothing. */
    String hint() {
        Claimed claimed = claimed();
        if (claimed.denied() != null && claimed.received().to().isBefore(claimed.denied().from())) {
            return "The application would be received before the UR denial. Check both dates.";
        }
        if (claimed.assigned().to().isBefore(claimed.received().from())) {
            return "The case would be assigned before the application was received. Check both dates.";
        }
        return CaseNumbers.isUsual(number()) ? null : "Case numbers usually look like CM17-0099001.";
    }

    Claimed claimed() {
        return new Claimed(priority.getText().equals(EXPEDITED) ? Priority.EXPEDITED : Priority.STANDARD,
                claim.text().isEmpty() ? null : claim.text(), FieldsPage.date(injury.text()),
                FieldsPage.date(denied.text()), FieldsPage.date(received.text()), FieldsPage.date(assigned.getText()));
    }

    /** A case that holds only what the user has typed. */
    Case typed() {
        Case typed = CaseFiles.newCase();
        Claim said = typed.getClaim();
        typed.setNumber(number.isTyped() ? number.text() : null);
        said.setNumber(claim.isTyped() ? claim.text() : null);
        said.setApplicationReceived(received.isTyped() ? FieldsPage.date(received.text()) : null);
        said.setUtilizationReviewDenial(denied.isTyped() ? FieldsPage.date(denied.text()) : null);
        Optional.of(injury).filter(OfferedText::isTyped).map(field -> FieldsPage.date(field.text()))
                .ifPresent(said.getDatesOfInjury()::add);
        return typed;
    }

    /** Puts what a case holds where the user has not typed; the defaults where it holds nothing. */
    void offer(Case said) {
        Optional<PartialDate> receipt = Optional.ofNullable(said.getClaim().getApplicationReceived());
        number.offer(Optional.ofNullable(said.getNumber())
                .or(() -> receipt.map(date -> CaseNumbers.next(known, date.year()))));
        claim.offer(Optional.ofNullable(said.getClaim().getNumber()));
        received.offer(receipt.map(FieldsPage.DATES::format));
        denied.offer(Optional.ofNullable(said.getClaim().getUtilizationReviewDenial()).map(FieldsPage.DATES::format));
        injury.offer(said.getClaim().getDatesOfInjury().stream().findFirst().map(FieldsPage.DATES::format));
    }
}
