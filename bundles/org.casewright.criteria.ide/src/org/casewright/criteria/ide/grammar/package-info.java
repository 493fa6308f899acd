/** What can stand at some place of a text, found by walking the grammar along the words in front of it. */
package org.casewright.criteria.ide.grammar;
