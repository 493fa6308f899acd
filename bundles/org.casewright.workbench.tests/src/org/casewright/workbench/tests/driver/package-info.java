/**
 * Drives the client as a user does. A test runs beside the display's thread, so that dialogs do not hold it up: it
 * finds widgets by type, label or id, posts real key and mouse events, and waits for conditions by letting the event
 * loop run.
 */
package org.casewright.workbench.tests.driver;
