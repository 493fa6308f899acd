/** The case editor in the hands of a user. */
package org.casewright.workbench.tests.cases;
