/** Drafts what the reviewer has not written: summary, rationale and citation, from the case and its verdicts. */
package org.casewright.determination.draft;
