/** What things of the language are called, and who is called what. */
package org.casewright.criteria.naming;
