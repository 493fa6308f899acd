package org.casewright.engine.words;

import java.util.List;

import org.casewright.engine.snapshot.Fact;

/** Names the documents that facts come from. */
@FunctionalInterface
public interface Sources {

    /**
     * A noun phrase, such as {@code the progress report of February 17, 2014}.
     *
     * @return empty where the case names no document for them
     */
    String of(List<Fact> facts);
}
