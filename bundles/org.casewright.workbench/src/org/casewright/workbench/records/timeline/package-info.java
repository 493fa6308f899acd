/**
 * The timeline of a case: records, findings, treatments and requests laid out by date, to be looked at rather than
 * read. What is shown and where is computed without a window; {@code TimelineCanvas} draws it.
 */
package org.casewright.workbench.records.timeline;
