/** Turns a case of the EMF model into a snapshot; units are normalized here. */
package org.casewright.engine.capture;
