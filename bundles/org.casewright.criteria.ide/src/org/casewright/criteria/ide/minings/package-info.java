/** How what is written fares, to be shown beside it. */
package org.casewright.criteria.ide.minings;
