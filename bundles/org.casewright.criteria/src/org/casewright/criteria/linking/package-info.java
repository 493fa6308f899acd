/** What to say where a name refers to nothing. */
package org.casewright.criteria.linking;
