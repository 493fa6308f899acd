/** Turns guidelines of the EMF model into rules; units are normalized here. */
package org.casewright.engine.compile;
