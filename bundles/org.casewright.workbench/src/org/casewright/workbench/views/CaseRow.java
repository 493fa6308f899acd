package org.casewright.workbench.views;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

import org.casewright.determination.compose.CaseOutcome;
import org.casewright.engine.check.DueDate;
import org.casewright.engine.check.HeaderDate;
import org.casewright.engine.check.HeaderDate.Event;
import org.casewright.engine.check.LetterFacts;
import org.casewright.model.Issue;
import org.casewright.model.Severity;
import org.casewright.project.CaseState;
import org.casewright.project.ItemState;
import org.casewright.project.JudgedCase;

/**
 * A case as the list of cases shows it.
 *
 * @param name by which the project knows it
 * @param title its number, or else what its file is called
 * @param items the titles of its disputed items
 * @param errors how many there are
 * @param warnings how many there are
 * @param due days from today until the decision is due; empty where it is decided, or where nothing says when it is due
 */
public record CaseRow(String name, String title, List<String> items, Status status, int errors, int warnings,
        Optional<Long> due) {

    /** How far a case has come. */
    public enum Status {
        /** The file is no case. */
        DAMAGED("Not readable"),
        UNDECIDED("Undecided"),
        UPHELD(CaseOutcome.UPHELD.label()),
        OVERTURNED(CaseOutcome.OVERTURNED.label()),
        PARTIALLY_OVERTURNED(CaseOutcome.PARTIALLY_OVERTURNED.label(), "In part");

        private final String words;
        private final String brief;

        Status(String words) {
            this(words, words);
        }

        Status(String words, String brief) {
            this.words = words;
            this.brief = brief;
        }

        public String words() {
            return words;
        }
    }

    public CaseRow {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(title, "title");
        items = List.copyOf(items);
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(due, "due");
    }

    public static CaseRow of(CaseState state, LocalDate today) {
        Optional<JudgedCase> judged = state.judged();
        String title = judged.map(JudgedCase::number).filter(number -> !number.isBlank())
                .orElse(state.name().replaceFirst("^.*/", ""));
        return new CaseRow(state.name(), title, judged.map(CaseRow::items).orElse(List.of()),
                judged.map(CaseRow::status).orElse(Status.DAMAGED), count(state, Severity.ERROR),
                count(state, Severity.WARNING), judged.flatMap(one -> due(one.facts(), today)));
    }

    private static List<String> items(JudgedCase judged) {
        return judged.items().stream().map(ItemState::title).toList();
    }

    private static Status status(JudgedCase judged) {
        return CaseOutcome.of(judged.items().stream().map(ItemState::decision).toList())
                .map(outcome -> Status.valueOf(outcome.name())).orElse(Status.UNDECIDED);
    }

    private static int count(CaseState state, Severity severity) {
        return (int) state.issues().stream().map(Issue::severity).filter(severity::equals).count();
    }

    private static Optional<Long> due(LetterFacts facts, LocalDate today) {
        boolean decided = facts.dates().stream().map(HeaderDate::event).anyMatch(Event.DECISION::equals);
        return decided ? Optional.empty() : DueDate.of(facts).stream().filter(date -> date.event() == Event.DECISION)
                .findFirst().map(date -> ChronoUnit.DAYS.between(today, date.day()));
    }

    /** {@code 3 days left}, {@code Due today}, {@code 2 days late}; empty where nothing is due. */
    public String dueWords() {
        if (due.isEmpty()) {
            return "";
        }
        long days = due.get();
        if (days == 0) {
            return "Due today";
        }
        return Math.abs(days) + (Math.abs(days) == 1 ? " day " : " days ") + (days > 0 ? "left" : "late");
    }

    /** When it is due; where nothing is, how far it has come: what a narrow list has room for. */
    public String brief() {
        return due.isPresent() ? dueWords() : status.brief;
    }

    /** All that is known of it, a line for each: {@code Undecided, 3 days left}, its items, its problems. */
    public String tip() {
        List<String> told = new ArrayList<>();
        told.add(status.words() + (due.isEmpty() ? "" : ", " + dueWords().toLowerCase(Locale.ROOT)));
        told.addAll(items);
        told.add(problems());
        return String.join("\n", told).strip();
    }

    /** {@code 2 errors, 1 warning}; empty where there is nothing. */
    public String problems() {
        String first = errors == 0 ? "" : errors + (errors == 1 ? " error" : " errors");
        String second = warnings == 0 ? "" : warnings + (warnings == 1 ? " warning" : " warnings");
        return first + (first.isEmpty() || second.isEmpty() ? "" : ", ") + second;
    }

    /** Whether every word of a filter is in what the row says. */
    public boolean fits(String filter) {
        String all = String.join(" ", title, status.words(), dueWords(), problems(), String.join(" ", items))
                .toLowerCase();
        for (String word : filter.toLowerCase().strip().split("\\s+")) {
            if (!all.contains(word)) {
                return false;
            }
        }
        return true;
    }
}
