package org.casewright.workbench.live;

import org.eclipse.core.resources.IFile;

/** What an edit of several files does in one of them. To be used on the display's thread. */
interface Part {

    IFile file();

    /** Whether the file is as the last turn left it, as far as an editor has it. */
    boolean fits();

    /**
     * Makes the edits of this file, or takes them back where they are made: in its editor where it is open, or else in
     * the file itself, in a job, which says so where the file has changed.
     */
    void turn();
}
