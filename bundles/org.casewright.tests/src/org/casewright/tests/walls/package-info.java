/** The walls of the architecture, each kept by a test that cannot pass emptily. */
package org.casewright.tests.walls;
