/** The language service: everything an editor of criteria asks, by offsets into texts, without a screen. */
package org.casewright.criteria.ide;
