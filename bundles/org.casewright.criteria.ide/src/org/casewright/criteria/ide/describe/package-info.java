/** What to tell of concepts, guidelines, topics, criteria and words of the language. */
package org.casewright.criteria.ide.describe;
