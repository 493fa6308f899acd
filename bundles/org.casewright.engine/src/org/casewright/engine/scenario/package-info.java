/** Scenarios: tests of topics in the language itself, as values, and running them. */
package org.casewright.engine.scenario;
