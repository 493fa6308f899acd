/** The two themes, light and dark: their colours by meaning, and the command that switches. */
package org.casewright.workbench.theme;
