package org.casewright.workbench.records.viewer;

/** Is told what is to be done with a record that is being viewed. */
public interface ViewerListener {

    /** Something is to be made of the selection. */
    void wanted(Use use, PageSelection selection);

    /** A mark was clicked. */
    void markChosen(Mark mark);

    /** The file of the record is to be looked for. */
    void locateWanted();

    /** A document was opened; it has so many pages. */
    void opened(RecordFile file, int pages);
}
