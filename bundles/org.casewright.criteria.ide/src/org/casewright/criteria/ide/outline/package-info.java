/** The parts of a file: as a tree, and as what can be folded away. */
package org.casewright.criteria.ide.outline;
