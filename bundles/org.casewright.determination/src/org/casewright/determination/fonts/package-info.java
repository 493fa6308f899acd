/** The free fonts that letters are set in, and that stand in for those which a published letter only names. */
package org.casewright.determination.fonts;
