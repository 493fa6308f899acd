/** Tests of the headless product from outside: as files, and as a process. */
package org.casewright.product.tests;
