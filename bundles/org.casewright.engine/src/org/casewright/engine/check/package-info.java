/**
 * Consistency checks of a case and its letter: sides, body parts, quantities, dates, conclusions. Each is a
 * small class over an immutable picture of the case; {@link org.casewright.engine.check.CaseChecks} lists
 * them.
 */
package org.casewright.engine.check;
