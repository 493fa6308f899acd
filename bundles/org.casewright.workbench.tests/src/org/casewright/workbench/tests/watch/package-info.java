/**
 * Watches what the display's thread does while the tests of the client run: work that belongs on another thread, and
 * how long each event holds the others up.
 */
package org.casewright.workbench.tests.watch;
