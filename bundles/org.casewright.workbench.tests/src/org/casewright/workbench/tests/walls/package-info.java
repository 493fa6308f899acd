/** The walls of the client: what its parts may see. */
package org.casewright.workbench.tests.walls;
