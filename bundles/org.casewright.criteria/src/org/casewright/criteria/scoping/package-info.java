/** What names of the criteria language refer to. */
package org.casewright.criteria.scoping;
