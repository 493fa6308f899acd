/** From the bytes of a file to text that is safe to parse. */
package org.casewright.criteria.source;
