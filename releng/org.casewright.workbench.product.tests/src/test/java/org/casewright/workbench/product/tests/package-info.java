/** Tests of the client from outside: as files, and as a process on a display. */
package org.casewright.workbench.product.tests;
