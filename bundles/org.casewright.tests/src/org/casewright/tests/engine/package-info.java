/** Tests of compiling, capturing and judging. */
package org.casewright.tests.engine;
