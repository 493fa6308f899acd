/** The layout of criteria files. */
package org.casewright.criteria.formatting2;
