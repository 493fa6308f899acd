package org.casewright.workbench.live;

import java.util.Locale;
import java.util.Optional;

import org.casewright.criteria.CriteriaSource;
import org.casewright.project.CaseContent;
import org.casewright.project.Changes;

/** The kinds of files that the project is made of. */
public enum SourceKind {

    CASE("case") {
        @Override
        void put(String name, byte[] bytes, Changes into) {
            into.putCase(name, CaseContent.stored(bytes));
        }

        @Override
        void remove(String name, Changes from) {
            from.removeCase(name);
        }
    },
    CRITERIA("criteria") {
        @Override
        void put(String name, byte[] bytes, Changes into) {
            into.putCriteria(new CriteriaSource(name, bytes));
        }

        @Override
        void remove(String name, Changes from) {
            from.removeCriteria(name);
        }
    };

    private final String extension;

    SourceKind(String extension) {
        this.extension = extension;
    }

    /** The kind of a file, by its name; empty for a file that the project does not read. */
    public static Optional<SourceKind> of(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        for (SourceKind kind : values()) {
            if (lower.endsWith("." + kind.extension)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    abstract void put(String name, byte[] bytes, Changes into);

    abstract void remove(String name, Changes from);
}
