/**
 * The determination as its reader will see it: the letter as sheets of paper, where each passage and each fault stands
 * on them, and what has to be asked before it leaves the house.
 */
package org.casewright.workbench.letter;
