/** Where things are defined and referred to, and what it takes to call them otherwise. */
package org.casewright.criteria.ide.names;
