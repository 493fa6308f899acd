/** The criteria language: what is understood, what is refused, and in which words. */
package org.casewright.tests.criteria;
