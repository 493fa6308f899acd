package org.casewright.workbench.editing;

/** Is told of each change of a document, on the document's thread, after the change. */
@FunctionalInterface
public interface DocumentListener {

    /** The document has changed; the listener may read it, and must not edit it before it returns. */
    void changed(CaseChange change);
}
