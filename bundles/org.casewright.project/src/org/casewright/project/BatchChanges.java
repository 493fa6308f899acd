package org.casewright.project;

import java.util.Optional;

import org.casewright.criteria.CriteriaSource;

/** Changes of one batch. */
record BatchChanges(Inbox.Batch batch) implements Changes {

    @Override
    public void putCriteria(CriteriaSource source) {
        batch.criteria().put(source.name(), Optional.of(source));
    }

    @Override
    public void removeCriteria(String name) {
        batch.criteria().put(name, Optional.empty());
    }

    @Override
    public void putCase(String name, CaseContent content) {
        batch.cases().put(name, Optional.of(content));
    }

    @Override
    public void removeCase(String name) {
        batch.cases().put(name, Optional.empty());
    }
}
