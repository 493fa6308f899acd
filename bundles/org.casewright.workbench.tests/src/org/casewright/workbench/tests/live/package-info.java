/** The bridge between the workspace and the live project. */
package org.casewright.workbench.tests.live;
