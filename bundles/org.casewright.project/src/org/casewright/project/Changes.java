package org.casewright.project;

import org.casewright.criteria.CriteriaSource;

/** What can be changed in a project. Every name stands for one file; the newest change of a name counts. */
public interface Changes {

    /** A new text of a criteria file, stored or not; it takes the place of the one before. */
    void putCriteria(CriteriaSource source);

    /** A criteria file is no more; an unknown name is passed over. */
    void removeCriteria(String name);

    /** A new content of a case, stored or not; it takes the place of the one before. */
    void putCase(String name, CaseContent content);

    /** A case is no more, or of no interest; an unknown name is passed over. */
    void removeCase(String name);
}
