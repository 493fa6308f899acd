/** Parsing on after a mistake, and saying in words what was expected. */
package org.casewright.criteria.syntax;
