/** What can be written at a place, the likeliest first. */
package org.casewright.criteria.ide.completion;
