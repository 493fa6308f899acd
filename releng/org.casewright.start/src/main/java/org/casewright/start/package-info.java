/** Starts the command line. Knows nothing of Equinox but how it is started. */
package org.casewright.start;
