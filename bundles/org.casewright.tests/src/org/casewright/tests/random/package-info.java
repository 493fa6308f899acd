/**
 * Random cases that the library has something to say of, and what has to hold for all of them: the engine judges each
 * as the naive evaluator does, whatever the order and however many threads.
 */
package org.casewright.tests.random;
