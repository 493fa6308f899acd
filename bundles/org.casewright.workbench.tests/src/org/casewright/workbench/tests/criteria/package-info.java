/** The editor of criteria and the views beside it, driven as an author drives them. */
package org.casewright.workbench.tests.criteria;
