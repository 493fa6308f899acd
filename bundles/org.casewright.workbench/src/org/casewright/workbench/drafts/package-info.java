/**
 * Drafting again what a reviewer has gone on from: sentences of theirs stay, the others follow the case. No widgets.
 */
package org.casewright.workbench.drafts;
