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
import org.casewright.model.imrcase.Patient;
import org.casewright.model.imrcase.Sex;

/**
 * Fills what is still empty in a case with what the files of its packet say. Where two files say different things,
 * nothing is filled in, and the reviewer is told.
 */
public final class PacketFill {

    private final List<PacketFacts> facts;
    private final List<String> filled = new ArrayList<>();
    private final List<String> disputed = new ArrayList<>();
    private final List<String> unsure = new ArrayList<>();

    /** @param facts of each file */
    public PacketFill(List<PacketFacts> facts) {
        this.facts = List.copyOf(facts);
    }

    /** Fills the header: the claim and the patient. */
    public void header(Case content) {
        Claim claim = content.getClaim();
        fill("claim number", claim.getNumber() == null, PacketFacts::claimNumber, claim::setNumber);
        fill("date of injury", claim.getDatesOfInjury().isEmpty(), PacketFacts::injury, claim.getDatesOfInjury()::add);
        fill("UR denial", claim.getUtilizationReviewDenial() == null, PacketFacts::denied,
                claim::setUtilizationReviewDenial);
        fill("receipt of the application", claim.getApplicationReceived() == null, PacketFacts::received,
                claim::setApplicationReceived);
        Patient patient = content.getPatient();
        fill("sex", patient.getSex() == Sex.UNKNOWN, PacketFacts::sex, patient::setSex);
        fill("age", patient.getAge() == null, PacketFacts::age, patient::setAge);
        fill("date of birth", patient.getBirthDate() == null, PacketFacts::birth, patient::setBirthDate);
    }

    private <T> void fill(String name, boolean empty, Function<PacketFacts, Optional<T>> said, Consumer<T> taker) {
        List<T> values = facts.stream().flatMap(one -> said.apply(one).stream()).distinct().toList();
        if (empty && values.size() == 1) {
            taker.accept(values.getFirst());
            filled.add(name);
        } else if (empty && values.size() > 1) {
            disputed.add(name);
        }
    }

    /** The requests that were denied, by the first file that lists them; none where the case has items already. */
    public List<String> requests(Case content) {
        List<String> requests = !content.getItems().isEmpty() ? List.of()
                : facts.stream().map(PacketFacts::requests).filter(list -> !list.isEmpty()).findFirst()
                        .orElse(List.of());
        if (!requests.isEmpty()) {
            filled.add(requests.size() == 1 ? "the disputed item" : requests.size() + " disputed items");
        }
        return requests;
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
            List<CitedGuideline> said = facts.stream().flatMap(one -> one.cited().stream())
                    .filter(one -> one.isFor(item.getTitle())).distinct().toList();
            Optional<Citation> citation = said.size() == 1 ? said.getFirst().citation() : Optional.empty();
            if (citation.isPresent() && item.getAdministratorCitation() == null) {
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
