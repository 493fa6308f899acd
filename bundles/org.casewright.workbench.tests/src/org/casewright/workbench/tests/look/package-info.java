/** How the client looks, and how it is operated without a mouse: everything that it shows, in both themes. */
package org.casewright.workbench.tests.look;
