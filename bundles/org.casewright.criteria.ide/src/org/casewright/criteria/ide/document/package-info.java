/** Files of the library as questions find them: their texts, their words and what these stand for. */
package org.casewright.criteria.ide.document;
