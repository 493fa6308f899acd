/**
 * Editing one case: undoable edits, copy and paste, the journal against crashes, the file. Knows no widgets; a document
 * belongs to the thread that made it.
 */
package org.casewright.workbench.editing;
