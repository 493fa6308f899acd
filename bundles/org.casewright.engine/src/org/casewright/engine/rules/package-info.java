/** The compiled form of guidelines: immutable, free of EMF, each part with its span in the source. */
package org.casewright.engine.rules;
