package org.casewright.workbench.records.viewer;

/** Is told what the user does in the pages of a record. */
public interface PagesListener {

    /** Something else is selected, or nothing any more. */
    void selectionChanged();

    /** Something is to be made of what is selected. */
    void wanted(Use use);

    /** A mark was clicked. */
    void markChosen(Mark mark);

    /** Another page came into sight, or the scale changed. */
    void viewChanged();
}
