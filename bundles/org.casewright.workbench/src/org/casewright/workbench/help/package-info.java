/** The help: pages that ship with the client, shown in a view beside the work. */
package org.casewright.workbench.help;
