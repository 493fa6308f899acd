/** The documentation: its examples are true, and its lists are complete. */
package org.casewright.tests.docs;
