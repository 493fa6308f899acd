/** Judges a snapshot by the rules: a pure function of both and of two dates. */
package org.casewright.engine.evaluate;
