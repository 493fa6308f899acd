package org.casewright.workbench.live;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.casewright.model.Issue;
import org.casewright.model.Place;
import org.casewright.project.CaseState;
import org.casewright.project.ItemState;
import org.casewright.project.JudgedCase;
import org.eclipse.core.resources.IMarker;

/**
 * An issue as a marker tells it.
 *
 * @param issue what was found
 * @param caseNumber of the case; empty in criteria, and where the case has none
 * @param item the title of the disputed item that it is about; empty where it is about none
 */
public record Problem(Issue issue, String caseNumber, String item) {

    /** The type of all markers of ours. */
    public static final String TYPE = "org.casewright.workbench.problem";
    /** Of what is wrong in a case. */
    public static final String CASE_TYPE = "org.casewright.workbench.caseProblem";
    /** Of what is wrong in a criteria file. */
    public static final String CRITERIA_TYPE = "org.casewright.workbench.criteriaProblem";

    /** Attribute: the stable name of the issue, such as {@code SIDE-1}. */
    public static final String CODE = "org.casewright.code";
    /** Attribute: the path of the element of the case; empty in criteria. */
    public static final String ELEMENT = "org.casewright.element";
    /** Attribute: where in the element's text it begins. */
    public static final String OFFSET = "org.casewright.offset";
    /** Attribute: how long the words are that it is about. */
    public static final String LENGTH = "org.casewright.length";
    /** Attribute: the number of the case. */
    public static final String CASE_NUMBER = "org.casewright.case";
    /** Attribute: the title of the disputed item. */
    public static final String ITEM = "org.casewright.item";

    public Problem {
        Objects.requireNonNull(issue, "issue");
        Objects.requireNonNull(caseNumber, "caseNumber");
        Objects.requireNonNull(item, "item");
    }

    /** What is wrong in a case, in the order in which the project tells it. */
    public static List<Problem> of(CaseState state) {
        String number = state.judged().map(JudgedCase::number).orElse("");
        List<Problem> problems = new ArrayList<>();
        for (Issue issue : state.issues()) {
            problems.add(new Problem(issue, number, item(state, issue.place().element())));
        }
        return problems;
    }

    /** What is wrong in a criteria file. */
    public static List<Problem> of(List<Issue> issues) {
        return issues.stream().map(issue -> new Problem(issue, "", "")).toList();
    }

    private static String item(CaseState state, String element) {
        String[] steps = element.split("/");
        boolean inItem = steps.length > 1 && steps[0].equals("items");
        return inItem ? state.judged().flatMap(judged -> judged.item(steps[1])).map(ItemState::title).orElse("") : "";
    }

    /** The attributes of its marker. */
    public Map<String, Object> attributes() {
        Place place = issue.place();
        Map<String, Object> attributes = new LinkedHashMap<>();
        attributes.put(IMarker.SEVERITY, switch (issue.severity()) {
            case ERROR -> IMarker.SEVERITY_ERROR;
            case WARNING -> IMarker.SEVERITY_WARNING;
            case INFO -> IMarker.SEVERITY_INFO;
        });
        attributes.put(IMarker.MESSAGE, issue.message());
        attributes.put(IMarker.LOCATION, location());
        attributes.put(CODE, issue.code());
        attributes.put(ELEMENT, place.element());
        attributes.put(OFFSET, place.offset());
        attributes.put(LENGTH, place.length());
        attributes.put(CASE_NUMBER, caseNumber);
        attributes.put(ITEM, item);
        if (place.element().isEmpty() && place.line() > 0) {
            attributes.put(IMarker.LINE_NUMBER, place.line());
            attributes.put(IMarker.CHAR_START, place.offset());
            attributes.put(IMarker.CHAR_END, place.offset() + place.length());
        }
        return attributes;
    }

    /** A reviewer never sees the lines of a case's file; a guideline author knows no other place than lines. */
    private String location() {
        Place place = issue.place();
        if (!place.element().isEmpty()) {
            return ElementWords.of(place.element());
        }
        return place.line() > 0 ? "line " + place.line() : "";
    }
}
