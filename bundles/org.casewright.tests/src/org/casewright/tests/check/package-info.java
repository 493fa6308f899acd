/** Tests of the consistency checks. */
package org.casewright.tests.check;
