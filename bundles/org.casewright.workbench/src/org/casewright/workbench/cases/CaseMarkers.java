package org.casewright.workbench.cases;

/** What the markers of cases carry beside the platform's own attributes. */
public final class CaseMarkers {

    /** The attribute that holds the path of the element that a marker is about. */
    public static final String ELEMENT = "org.casewright.element";

    private CaseMarkers() {
    }
}
