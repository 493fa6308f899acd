/** The views beside the editor. */
package org.casewright.workbench.tests.views;
