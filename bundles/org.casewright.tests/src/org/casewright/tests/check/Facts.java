package org.casewright.tests.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.casewright.engine.check.Amount;
import org.casewright.engine.check.Approval;
import org.casewright.engine.check.CaseChecks;
import org.casewright.engine.check.CitedChapter;
import org.casewright.engine.check.HeaderDate;
import org.casewright.engine.check.ItemFacts;
import org.casewright.engine.check.LetterFacts;
import org.casewright.model.Issue;
import org.casewright.model.PartialDate;
import org.casewright.model.imrcase.Decision;
import org.casewright.text.BodySide;

/** Builds what the checks read, one item at a time. */
final class Facts {

    private String title = "";
    private String rationale = "";
    private String region = "";
    private Decision decision = Decision.UNDECIDED;
    private BodySide side;
    private Amount quantity;
    private Approval approval;
    private final List<CitedChapter> chapters = new ArrayList<>();

    static Facts item(String title) {
        Facts facts = new Facts();
        facts.title = title;
        return facts;
    }

    Facts side(BodySide stated) {
        side = stated;
        return this;
    }

    Facts region(String qualifiedName) {
        region = qualifiedName;
        return this;
    }

    Facts decided(Decision taken) {
        decision = taken;
        return this;
    }

    Facts because(String text) {
        rationale = text;
        return this;
    }

    Facts cites(CitedChapter.Party party, String chapter) {
        chapters.add(new CitedChapter(party, chapter, party + "/" + chapters.size()));
        return this;
    }

    Facts ofWhich(String original, String authorized) {
        approval = new Approval("items/i1/approval", original, authorized, Optional.empty(), Optional.empty());
        return this;
    }

    Facts counting(int requested, int authorized, int remaining, String unit) {
        quantity = amount(remaining, unit);
        approval = new Approval("items/i1/approval", "", "", Optional.of(amount(requested, unit)),
                Optional.of(amount(authorized, unit)));
        return this;
    }

    private static Amount amount(int number, String unit) {
        return new Amount(BigDecimal.valueOf(number), unit);
    }

    List<Issue> issues() {
        ItemFacts item = new ItemFacts("items/i1", title, Optional.ofNullable(side), region, decision, rationale,
                Optional.ofNullable(quantity), Optional.ofNullable(approval), chapters);
        return CaseChecks.check(new LetterFacts(List.of(), false, List.of(item)));
    }

    /** The issues of a header with these dates, each an event and a date: "INJURY 2016-03". */
    static List<Issue> issuesOfDates(boolean expedited, String... dates) {
        List<HeaderDate> header = new ArrayList<>();
        for (String date : dates) {
            String[] parts = date.strip().split(" ");
            header.add(new HeaderDate(HeaderDate.Event.valueOf(parts[0]), PartialDate.valueOf(parts[1]),
                    "claim/" + parts[0]));
        }
        return CaseChecks.check(new LetterFacts(header, expedited, List.of()));
    }

    /** The words of an element's text that an issue is about. */
    static String wordsAt(Issue issue, String text) {
        return text.substring(issue.place().offset(), issue.place().offset() + issue.place().length());
    }
}
