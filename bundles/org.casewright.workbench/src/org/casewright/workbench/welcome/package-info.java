/** The page that greets: from here the sample, a new case or a tour is one click away. */
package org.casewright.workbench.welcome;
