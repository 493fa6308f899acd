/** The checks of the criteria language. */
package org.casewright.criteria.validation;
