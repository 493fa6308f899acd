/**
 * What free text names of a library's concepts, and what the title of a disputed item says of the request. Only what is
 * certain is read; the rest is told to be open. Free of EMF.
 */
package org.casewright.engine.reading;
