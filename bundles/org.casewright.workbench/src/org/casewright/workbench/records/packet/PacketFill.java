package org.casewright.workbench.records.packet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.casewright.model.imrcase.Case;
import org.casewright.model.imrcase.Citation;
import org.casewright.model.imrcase.Claim;
import org.casewright.model.imrcase.DisputedItem;
import org.casewright.model.imrcase.Evidence;
import org.casewright.model.imrcase.ImrcaseFactory;
import org.casewright.model.imrcase.Patient;
import org.casewright.model.imrcase.Sex;
import org.casewright.workbench.editing.FreshIds;

/**
 * Fills what is still empty in a case with what the files of its packet say. Where two files say different things,
 * nothing is filled in, and the reviewer is told.
 */
public final class PacketFill {

    private final List<LookedInto> files;
    private final List<String> filled = new ArrayList<>();
    private final List<String> disputed = new ArrayList<>();
    private final List<String> unsure = new ArrayList<>();

    /** @param files the most telling first */
    PacketFill(List<LookedInto> files) {
        this.files = List.copyOf(files);
    }

    /** Fills the number of the case and what it holds of the claim. */
    public void claim(Case content) {
        fill("case number", content.getNumber() == null, PacketFacts::caseNumber, content::setNumber);
        Claim claim = content.getClaim();
        fill("claim number", claim.getNumber() == null, PacketFacts::claimNumber, claim::setNumber);
        fill("date of injury", claim.getDatesOfInjury().isEmpty(), PacketFacts::injury, claim.getDatesOfInjury()::add);
        fill("UR denial", claim.getUtilizationReviewDenial() == null, PacketFacts::denied,
                claim::setUtilizationReviewDenial);
        fill("receipt of the application", claim.getApplicationReceived() == null, PacketFacts::received,
                claim::setApplicationReceived);
    }

    /** Fills what the case holds of the patient. */
    public void patient(Case content) {
        Patient patient = content.getPatient();
        fill("sex", patient.getSex() == Sex.UNKNOWN, PacketFacts::sex, patient::setSex);
        fill("age", patient.getAge() == null, PacketFacts::age, patient::setAge);
        fill("date of birth", patient.getBirthDate() == null, PacketFacts::birth, patient::setBirthDate);
    }

    private <T> void fill(String name, boolean empty, Function<PacketFacts, Optional<T>> said, Consumer<T> taker) {
        List<T> values = facts().flatMap(one -> said.apply(one).stream()).distinct().toList();
        if (empty && values.size() == 1) {
            taker.accept(values.getFirst());
            filled.add(name);
        } else if (empty && values.size() > 1) {
            disputed.add(name);
        }
    }

    /**
     * Adds the treatments that were denied, by the first file that lists them, each with the guideline that was cited
     * for it; none where the case has items already.
     *
     * @param reader puts what the title of a new item says where it belongs
     */
    public void items(Case content, Consumer<DisputedItem> reader) {
        List<DisputedItem> items = requests(content).stream().map(PacketFill::item).toList();
        items.forEach(reader);
        citations(items);
        FreshIds ids = new FreshIds(content);
        items.forEach(ids::give);
        content.getItems().addAll(items);
    }

    private List<String> requests(Case content) {
        List<String> requests = !content.getItems().isEmpty() ? List.of()
                : facts().map(PacketFacts::requests).filter(list -> !list.isEmpty()).findFirst().orElse(List.of());
        if (!requests.isEmpty()) {
            filled.add(requests.size() == 1 ? "the disputed item" : requests.size() + " disputed items");
        }
        return requests;
    }

    private static DisputedItem item(String title) {
        DisputedItem item = ImrcaseFactory.eINSTANCE.createDisputedItem();
        item.setTitle(title);
        return item;
    }

    /**
     * Puts the guidelines that utilization review cites where they belong: those that it names plainly, and of which
     * all its files say the same.
     *
     * @param items by their titles; those that have a citation of the administrator keep it
     */
    public void citations(List<DisputedItem> items) {
        int cited = 0;
        for (DisputedItem item : items) {
            List<CitedGuideline> said = facts().flatMap(one -> one.cited().stream())
                    .filter(one -> one.isFor(item.getTitle())).toList();
            boolean agreed = said.stream().map(CitedGuideline::words).distinct().count() == 1;
            Optional<Citation> citation = agreed ? said.getFirst().citation() : Optional.empty();
            if (citation.isPresent() && item.getAdministratorCitation() == null) {
                citation.get().getEvidence().addAll(evidence(item.getTitle()));
                item.setAdministratorCitation(citation.get());
                cited++;
            } else if (!said.isEmpty() && item.getAdministratorCitation() == null) {
                unsure.add("\u201C" + item.getTitle() + "\u201D");
            }
        }
        if (cited > 0) {
            filled.add("the guideline cited in the denial of " + (cited == 1 ? "one item" : cited + " items"));
        }
    }

    private List<Evidence> evidence(String title) {
        return files.stream().flatMap(file -> file.record().stream().flatMap(record -> file.facts().cited().stream()
                .filter(one -> one.isFor(title)).map(one -> one.evidence(record)))).toList();
    }

    private Stream<PacketFacts> facts() {
        return files.stream().map(LookedInto::facts);
    }

    /** What was filled in, in a sentence for the reviewer; empty where nothing was. */
    public String told() {
        String taken = filled.isEmpty() ? "" : "Taken from the files: " + String.join(", ", filled) + ". Please check.";
        String open = disputed.isEmpty() ? ""
                : "The files differ in " + String.join(", ", disputed) + "; enter what is right.";
        String doubtful = unsure.isEmpty() ? ""
                : "Which guideline was cited is not certain for " + String.join(", ", unsure) + "; enter it.";
        return Stream.of(taken, open, doubtful).filter(words -> !words.isEmpty()).collect(Collectors.joining(" "));
    }
}
