package org.casewright.workbench.editing;

/** What a document's edit is one part of: taken back and made again there, it is so in all other files as well. */
public interface Joint {

    /** Whether it is made now. */
    boolean canUndo();

    /** Whether it is taken back now. */
    boolean canRedo();

    /** Takes back all of it, this document's part as well, unless the user decides otherwise. */
    void undo();

    /** Makes all of it again, this document's part as well. */
    void redo();
}
