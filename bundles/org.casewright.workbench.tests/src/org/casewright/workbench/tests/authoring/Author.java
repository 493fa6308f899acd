package org.casewright.workbench.tests.authoring;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.casewright.model.PartialDate;
import org.casewright.model.imrcase.Case;
import org.casewright.model.imrcase.Citation;
import org.casewright.model.imrcase.Claim;
import org.casewright.model.imrcase.DisputedItem;
import org.casewright.model.imrcase.Record;
import org.casewright.workbench.concepts.ConceptIndex;
import org.casewright.workbench.editing.Names;
import org.casewright.workbench.forms.DateConversion;
import org.casewright.workbench.tests.driver.Copied;
import org.casewright.workbench.tests.driver.Driver;
import org.casewright.workbench.tests.driver.FormKeys;
import org.casewright.workbench.tests.driver.Keyboard;
import org.casewright.workbench.tests.driver.Screenshots;
import org.casewright.workbench.tests.driver.Ui;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Text;

/** A reviewer who enters a case that lies on the desk: what is written there is typed or chosen, page by page. */
final class Author {

    private static final DateConversion DATES = new DateConversion();

    private final Driver driver;
    private final Case written;
    private final FormKeys form;

    Author(Driver driver, Case written) {
        this.driver = driver;
        this.written = written;
        this.form = new FormKeys(driver);
    }

    /** Goes through the wizard for a new case. */
    void begin(String number) {
        driver.choose("File", "New Case...");
        driver.shell("New Case").until("to be in front", shell -> shell == shell.getDisplay().getActiveShell());
        Claim claim = written.getClaim();
        driver.text("newCase.number").focus();
        form.type("newCase.number", number);
        form.type("newCase.received", DATES.format(claim.getApplicationReceived()));
        form.type("newCase.assigned", DATES.format(claim.getAssigned()));
        form.choose("newCase.layout", "Form of 2014 and 2015");
        form.type("newCase.organization", written.getOrganization().getName());
        form.type("newCase.shortName", written.getOrganization().getShortName());
        form.type("newCase.licensedIn", String.join(", ", written.getReviewer().getLicensedIn()));
        form.type("newCase.certifications", String.join(", ", written.getReviewer().getCertifications()));
        Screenshots.take("authoring-1-new");
        driver.button("Finish").click();
    }

    /** The page Case, but for its summary. */
    void header() {
        driver.tab("Case").click();
        driver.find(Text.class, "case.number").focus();
        form.type("claim.datesOfInjury", dates(written.getClaim().getDatesOfInjury()));
        form.type("claim.utilizationReviewDenial", DATES.format(written.getClaim().getUtilizationReviewDenial()));
        form.type("claim.decided", DATES.format(written.getClaim().getDecided()));
        form.choose("patient.sex", Names.capitalized(written.getPatient().getSex().getLiteral()));
        form.type("patient.age", written.getPatient().getAge().toString());
        form.type("reviewer.subspecialties", String.join("; ", written.getReviewer().getSubspecialties()));
    }

    private static String dates(List<PartialDate> dates) {
        return dates.stream().map(DATES::format).collect(Collectors.joining("; "));
    }

    /** A document of the packet, copied where files are looked at. */
    void addFile(Path file, int row) {
        Copied.files(file);
        driver.table("case.records").focus();
        Keyboard.press("M1+V");
        driver.table("case.records").until("to have " + file.getFileName(), table -> table.getItemCount() == row + 1
                && table.getSelectionIndex() == row);
    }

    /** A document that is told of, and not in the packet. */
    void addRecord(Record record) {
        driver.tool("Add record without a file").click();
        form.choose("record.kind", Names.capitalized(record.getKind().getLiteral()));
        form.type("record.title", record.getTitle());
        form.type("record.date", DATES.format(record.getDate()));
        if (record.getDateTo() != null) {
            form.type("record.dateTo", DATES.format(record.getDateTo()));
        }
        form.type("record.pages", record.getPages().toString());
    }

    /** An item, but for its decision. */
    void addItem(DisputedItem item, ConceptIndex concepts) {
        driver.tool("Add disputed item").click();
        driver.table("case.items").focus();
        form.type("disputeditem.title", item.getTitle());
        String service = concepts.label(item.getService());
        form.concept("disputeditem.service", service.substring(0, service.length() - 4), service);
        String region = concepts.label(item.getRegion());
        form.concept("disputeditem.region", region.substring(0, region.length() - 2), region);
        form.choose("disputeditem.side", Names.capitalized(item.getSide().getLiteral()));
        if (item.getQuantity() != null) {
            form.type("disputeditem.quantity", item.getQuantity().getAmount() + " " + item.getQuantity().getUnit());
        }
        form.choose("disputeditem.requestKind", Names.capitalized(item.getRequestKind().getLiteral()));
        form.type("disputeditem.requested", DATES.format(item.getRequested()));
        form.check("disputeditem.administratorCitation");
        cite(item.getAdministratorCitation());
    }

    private void cite(Citation citation) {
        citation.getChapters().forEach(chapter -> {
            form.add("citation.chapters");
            form.type("chaptercitation.title", chapter.getTitle());
            form.type("chaptercitation.sections", String.join("; ", chapter.getSections()));
        });
        if (citation.getNonMtus() != null) {
            form.paste("citation.nonMtus", citation.getNonMtus());
        }
    }

    /** Decides the item that is chosen, and lets its rationale be drafted. */
    void decide(DisputedItem item) {
        form.to("case.items");
        form.radio("disputeditem.decision", item.getDecision().getName().toLowerCase(Locale.ROOT));
        draft("disputeditem.rationale");
    }

    /** Lets the text of a field be drafted by the button that follows it. */
    void draft(String id) {
        form.to(id);
        driver.find("a draft to be had", Button.class, button -> "draft".equals(button.getData("org.casewright.id"))
                && button.isEnabled());
        Text field = (Text) Ui.call(() -> Ui.display().getFocusControl());
        form.press("draft");
        Ui.until(id + " to be drafted", () -> !field.getText().isBlank());
    }

    /** Drafts the summary. */
    void summarize() {
        driver.tab("Case").click();
        driver.find(Text.class, "case.number").focus();
        draft("case.summary");
    }
}
