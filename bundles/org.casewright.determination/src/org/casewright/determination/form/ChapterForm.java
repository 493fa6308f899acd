package org.casewright.determination.form;

import java.util.List;

import org.casewright.model.imrcase.ChapterCitation;

/** How one of the two layouts lists chapters of the MTUS. */
interface ChapterForm {

    /** Writes one chapter. */
    void print(ChapterCitation chapter, Passage passage);

    /** What stands between two chapters. */
    String separator();

    /** The chapters of a list; the last ends without a full stop. */
    List<ChapterCitation> read(String text);
}
