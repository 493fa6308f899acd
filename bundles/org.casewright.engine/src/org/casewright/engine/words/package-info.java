/**
 * The one realizer of phrases, for letter, hover and tree: what a criterion asks for, and what the record says of it.
 */
package org.casewright.engine.words;
