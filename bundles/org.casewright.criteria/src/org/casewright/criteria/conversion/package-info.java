/** How the words, numbers and dates of a criteria file become values. */
package org.casewright.criteria.conversion;
