package org.casewright.criteria.formatting2;

import org.casewright.model.guideline.CriteriaFile;
import org.eclipse.xtext.formatting2.AbstractJavaFormatter;
import org.eclipse.xtext.formatting2.IFormattableDocument;
import org.eclipse.xtext.formatting2.ITextReplacer;
import org.eclipse.xtext.formatting2.ITextReplacerContext;
import org.eclipse.xtext.formatting2.regionaccess.ITextSegment;

/**
 * Lays out criteria files: each clause, condition and concept on a line of its own, two blanks deeper than what it
 * is a part of. Where an author has begun a new line within a statement, or kept a group on one line, it stays so.
 * Comments stay where they are. Formatting what is formatted changes nothing.
 */
public class CriteriaFormatter extends AbstractJavaFormatter {

    protected void format(CriteriaFile file, IFormattableDocument document) {
        new Layout(getTextRegionAccess()).forEachSegment((segment, text) -> {
            if (!segment.getText().equals(text)) {
                document.addReplacer(new Replacer(segment, text));
            }
        });
    }

    private record Replacer(ITextSegment region, String text) implements ITextReplacer {

        @Override
        public ITextSegment getRegion() {
            return region;
        }

        @Override
        public ITextReplacerContext createReplacements(ITextReplacerContext context) {
            context.addReplacement(region.replaceWith(text));
            return context;
        }
    }
}
