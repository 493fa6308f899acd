/** Realizes phrases for the letter, for hovers and for the tree of verdicts. */
package org.casewright.engine.words;
