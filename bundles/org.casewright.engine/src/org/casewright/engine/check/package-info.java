/** Checks records and letters against the case. */
package org.casewright.engine.check;
