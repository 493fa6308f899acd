/** The way to the display's thread. */
package org.casewright.workbench.display;
