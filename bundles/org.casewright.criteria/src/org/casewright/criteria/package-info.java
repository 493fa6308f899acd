/** The criteria language: its set-up and its bindings. */
package org.casewright.criteria;
