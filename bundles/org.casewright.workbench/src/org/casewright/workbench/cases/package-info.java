/** The case editor: its pages, and how it loads, saves and recovers a case. */
package org.casewright.workbench.cases;
