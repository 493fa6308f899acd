package org.casewright.workbench.records.viewer;

/** What is to be made of words or a box that are selected on a page. */
public enum Use {

    /** A finding of its own. */
    FINDING,

    /** One more place where the chosen finding stands. */
    EVIDENCE,

    /** The place where the chosen finding stands, in place of the one that is chosen. */
    REPLACEMENT
}
