/** Finding concepts by what is typed. */
package org.casewright.workbench.tests.concepts;
