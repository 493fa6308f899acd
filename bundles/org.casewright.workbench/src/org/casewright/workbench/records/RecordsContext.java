package org.casewright.workbench.records;

import java.nio.file.Path;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.casewright.engine.rules.Concepts;
import org.casewright.workbench.editing.CaseEdits;
import org.casewright.workbench.forms.FormContext;
import org.eclipse.ui.handlers.IHandlerService;

/**
 * What the records of a case need from the editor that they stand in.
 *
 * @param forms the case, its issues and concepts
 * @param edits adding and removing
 * @param caseFile on the disk; the files of records are found from it
 * @param concepts those of the library as it is now
 * @param handlers for the usual keys in tables
 * @param reveal goes to an element on whichever page it is
 * @param select tells which element the user is at
 * @param tell says a sentence above the pages
 */
public record RecordsContext(FormContext forms, CaseEdits edits, Path caseFile, Supplier<Concepts> concepts,
        IHandlerService handlers, Consumer<String> reveal, Consumer<String> select, Consumer<String> tell) {

    public RecordsContext {
        Objects.requireNonNull(forms, "forms");
        Objects.requireNonNull(edits, "edits");
        Objects.requireNonNull(caseFile, "caseFile");
        Objects.requireNonNull(concepts, "concepts");
        Objects.requireNonNull(handlers, "handlers");
        Objects.requireNonNull(reveal, "reveal");
        Objects.requireNonNull(select, "select");
        Objects.requireNonNull(tell, "tell");
    }
}
