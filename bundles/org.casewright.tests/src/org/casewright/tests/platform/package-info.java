/** What the product asks of the libraries it stands on, run in Equinox as the product runs them. */
package org.casewright.tests.platform;
