/** The live project: what it publishes, in whatever order and from whatever threads it is changed. */
package org.casewright.tests.project;
