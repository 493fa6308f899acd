package org.casewright.workbench.records;

import java.util.Optional;

import org.casewright.model.imrcase.Evidence;
import org.casewright.workbench.records.finding.EvidencePlace;

/** What the document beside the lists does for the findings that are listed, and for their evidence. */
interface DocumentSide {

    /** Begins a finding of the record as a whole. */
    void begin();

    /** Goes to a place and marks it. */
    void goTo(Evidence place);

    /** Takes the focus, where the document shows the place. */
    void enter();

    /** Puts what is selected in place of the one that is chosen; asks for a selection where there is none. */
    void replace();

    /** What is selected, or else the page that is in sight; empty where no record is shown. */
    Optional<EvidencePlace> place();
}
