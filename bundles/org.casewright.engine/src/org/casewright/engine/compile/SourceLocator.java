package org.casewright.engine.compile;

import org.casewright.engine.rules.SourceSpan;
import org.eclipse.emf.ecore.EObject;

/** Finds where an element of a guideline stands in its source. Whoever parsed the source implements it. */
@FunctionalInterface
public interface SourceLocator {

    /** Knows of no source. */
    SourceLocator NOWHERE = element -> SourceSpan.NONE;

    /** The place of an element; {@link SourceSpan#NONE} where it was not read from a source. */
    SourceSpan locate(EObject element);
}
