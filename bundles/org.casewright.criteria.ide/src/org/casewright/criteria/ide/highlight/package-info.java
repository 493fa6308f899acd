/** Which characters are what. */
package org.casewright.criteria.ide.highlight;
