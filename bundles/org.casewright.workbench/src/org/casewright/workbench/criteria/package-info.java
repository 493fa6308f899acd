/** Guidelines are written here: the editor of criteria, the tree of the library, and how the scenarios fare. */
package org.casewright.workbench.criteria;
