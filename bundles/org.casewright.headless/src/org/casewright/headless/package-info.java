/** The command line: thin commands over the project, each with an exit code. */
package org.casewright.headless;
