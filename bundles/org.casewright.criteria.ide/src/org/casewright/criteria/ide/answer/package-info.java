/** What the language service answers with: values without EMF, Xtext or a screen in them. */
package org.casewright.criteria.ide.answer;
