package org.casewright.workbench.forms;

import java.util.Objects;

import org.casewright.workbench.concepts.ConceptFeed;
import org.casewright.workbench.editing.CaseDocument;
import org.eclipse.core.databinding.DataBindingContext;

/**
 * What all fields of a case need.
 *
 * @param document where their edits go
 * @param bindings holds their bindings; disposed of with the page
 * @param issues what is wrong with the case
 * @param concepts those of the library as it is now
 */
public record FormContext(CaseDocument document, DataBindingContext bindings, Issues issues,
        ConceptFeed concepts) {

    public FormContext {
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(bindings, "bindings");
        Objects.requireNonNull(issues, "issues");
        Objects.requireNonNull(concepts, "concepts");
    }
}
