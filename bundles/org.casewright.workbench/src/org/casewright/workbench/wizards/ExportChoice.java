package org.casewright.workbench.wizards;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.casewright.determination.render.LetterFormat;
import org.casewright.project.CaseState;

/**
 * What is to be exported.
 *
 * @param anyway whether letters go that something has to be said of before
 * @param replaces whether letters that are there already are written over
 */
record ExportChoice(List<CaseState> cases, Path folder, Set<LetterFormat> formats, boolean anyway, boolean replaces) {

    ExportChoice {
        cases = List.copyOf(cases);
        formats = Set.copyOf(formats);
    }
}
