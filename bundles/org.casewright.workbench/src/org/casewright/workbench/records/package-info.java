/**
 * The records of a case: the list of its documents, the findings that were made in them, the viewer beside, and the
 * timeline. The page of the case editor shows a {@code RecordsPane}.
 */
package org.casewright.workbench.records;
