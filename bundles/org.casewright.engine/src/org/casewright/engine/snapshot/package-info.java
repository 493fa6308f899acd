/** The records of a case as immutable values, free of EMF. */
package org.casewright.engine.snapshot;
