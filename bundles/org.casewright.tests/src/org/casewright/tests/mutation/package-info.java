/**
 * Changes the library's criteria one at a time and runs the scenarios of the topics that the change can reach: a
 * change that no scenario notices is something that the scenarios leave unproved.
 */
package org.casewright.tests.mutation;
