package org.casewright.determination.draft;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.casewright.engine.rules.Concepts;
import org.casewright.engine.rules.Kind;
import org.casewright.engine.rules.Status;
import org.casewright.engine.snapshot.CaseSnapshot;
import org.casewright.engine.snapshot.Fact;
import org.casewright.engine.words.English;
import org.casewright.engine.words.FactWords;
import org.casewright.model.imrcase.Case;
import org.casewright.model.imrcase.Claim;
import org.casewright.model.imrcase.DisputedItem;
import org.casewright.model.imrcase.Patient;
import org.casewright.model.imrcase.Sex;

/** A clinical case summary from header, findings and request, in one paragraph. */
final class SummaryDraft {

    private final Case imr;
    private final Concepts concepts;
    private final List<Fact> facts;
    private final FactWords words;
    private final RecordSources sources;

    SummaryDraft(Case imr, CaseSnapshot snapshot) {
        this.imr = imr;
        this.concepts = snapshot.concepts();
        this.facts = snapshot.facts().stream().filter(fact -> fact.concept() != Concepts.NONE).toList();
        this.words = new FactWords(concepts);
        this.sources = new RecordSources(imr);
    }

    String text() {
        List<String> sentences = new ArrayList<>();
        sentences.add(opening());
        add(sentences, mechanism());
        add(sentences, diagnoses());
        complaints(sentences);
        examination(sentences);
        add(sentences, treatments());
        add(sentences, requests());
        add(sentences, review());
        return String.join(" ", sentences);
    }

    private static void add(List<String> sentences, String clause) {
        if (!clause.isEmpty()) {
            sentences.add(English.sentence(clause));
        }
    }

    private String opening() {
        Patient patient = imr.getPatient();
        String age = patient.getAge() == null ? "" : patient.getAge() + "-year-old";
        String person = switch (patient.getSex()) {
            case FEMALE -> age.isEmpty() ? "a woman" : article(patient.getAge()) + age + " woman";
            case MALE -> age.isEmpty() ? "a man" : article(patient.getAge()) + age + " man";
            case UNKNOWN -> age.isEmpty() ? "" : article(patient.getAge()) + age;
        };
        String injured = imr.getClaim().getDatesOfInjury().isEmpty() ? ""
                : English.and(imr.getClaim().getDatesOfInjury().stream().map(RecordSources::date).toList());
        if (person.isEmpty()) {
            return injured.isEmpty() ? "This case concerns an injured worker."
                    : "The injured worker has a date of injury of " + injured + ".";
        }
        return "The injured worker is " + person + (injured.isEmpty() ? "." : ", injured at work on " + injured + ".");
    }

    private static String article(int age) {
        return age == 8 || age == 11 || age == 18 || age / 10 == 8 ? "an " : "a ";
    }

    private String mechanism() {
        String how = imr.getPatient().getMechanismOfInjury();
        return how == null || how.isBlank() ? "" : "the injury resulted from " + English.small(how.strip());
    }

    private String diagnoses() {
        List<String> present = terms(Kind.DIAGNOSIS, Status.PRESENT);
        List<String> suspected = terms(Kind.DIAGNOSIS, Status.SUSPECTED);
        if (present.isEmpty()) {
            return suspected.isEmpty() ? "" : "the record raises the suspicion of " + English.and(suspected);
        }
        String known = present.size() == 1 ? "the diagnosis on record is " : "the diagnoses on record are ";
        return known + English.and(present) + (suspected.isEmpty() ? "" : "; " + English.and(suspected)
                + (suspected.size() == 1 ? " is" : " are") + " suspected");
    }

    private List<String> terms(Kind kind, Status status) {
        return facts.stream().filter(fact -> fact.status() == status && concepts.get(fact.concept()).kind() == kind)
                .map(words::of).distinct().toList();
    }

    private void complaints(List<String> sentences) {
        bySource(facts.stream().filter(fact -> is(fact, Kind.SYMPTOM, Status.PRESENT)).toList())
                .forEach((source, told) -> add(sentences, (source.isEmpty() ? "" : "according to " + source + ", ")
                        + subject() + " complained of " + English.and(told.stream().map(words::of).toList())));
    }

    private void examination(List<String> sentences) {
        List<Fact> found = facts.stream().filter(this::isFound).toList();
        bySource(found).forEach((source, told) -> {
            List<String> shown = told.stream().filter(f -> f.status() == Status.PRESENT).map(words::of).toList();
            List<String> denied = told.stream().filter(f -> f.status() == Status.ABSENT).map(words::term).toList();
            String who = source.isEmpty() ? "the record" : source;
            String no = denied.isEmpty() ? "" : "no " + English.or(denied);
            add(sentences, who + " documented " + (shown.isEmpty() ? no
                    : English.and(shown) + (no.isEmpty() ? "" : ", but " + no)));
        });
    }

    private boolean isFound(Fact fact) {
        Kind kind = concepts.get(fact.concept()).kind();
        boolean statement = fact.status() == Status.PRESENT || fact.status() == Status.ABSENT;
        return statement && fact.course() == null && (kind == Kind.FINDING || kind == Kind.TEST);
    }

    private boolean is(Fact fact, Kind kind, Status status) {
        return fact.status() == status && concepts.get(fact.concept()).kind() == kind;
    }

    private Map<String, List<Fact>> bySource(List<Fact> told) {
        Map<String, List<Fact>> grouped = new LinkedHashMap<>();
        told.forEach(fact -> grouped.computeIfAbsent(sources.of(List.of(fact)), key -> new ArrayList<>()).add(fact));
        return grouped;
    }

    private String treatments() {
        List<String> given = facts.stream().filter(Fact::isGiven).map(this::treatment).distinct().toList();
        return given.isEmpty() ? "" : "treatment to date has included " + English.and(given);
    }

    private String treatment(Fact fact) {
        String term = English.withArticle(words.term(fact));
        return switch (fact.course().outcome()) {
            case FAILED -> term + " without success";
            case NOT_TOLERATED -> term + " that was not tolerated";
            case IMPROVED -> term + " with improvement";
            case PARTIAL -> term + " with partial benefit";
            case NOT_STATED -> term;
        };
    }

    private String requests() {
        Map<String, List<String>> byDate = new LinkedHashMap<>();
        for (DisputedItem item : imr.getItems()) {
            if (item.getTitle() != null && !item.getTitle().isBlank()) {
                String date = item.getRequested() == null ? "" : RecordSources.date(item.getRequested());
                byDate.computeIfAbsent(date, key -> new ArrayList<>()).add(Titles.inProse(item));
            }
        }
        List<String> clauses = new ArrayList<>();
        byDate.forEach((date, titles) -> clauses.add((date.isEmpty() ? "" : "on " + date + " ")
                + "the treating physician requested " + English.and(titles)));
        return String.join("; ", clauses);
    }

    private String review() {
        Claim claim = imr.getClaim();
        if (claim.getUtilizationReviewDenial() == null) {
            return "";
        }
        boolean modified = imr.getItems().stream().anyMatch(item -> item.getApproval() != null);
        return "utilization review " + (modified ? "approved the request in part" : "denied the request") + " on "
                + RecordSources.date(claim.getUtilizationReviewDenial());
    }

    private String subject() {
        return imr.getPatient().getSex() == Sex.FEMALE ? "she"
                : imr.getPatient().getSex() == Sex.MALE ? "he" : "the injured worker";
    }
}
