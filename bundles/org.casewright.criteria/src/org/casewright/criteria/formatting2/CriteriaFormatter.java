package org.casewright.criteria.formatting2;

import org.casewright.model.guideline.CriteriaFile;
import org.eclipse.xtext.formatting2.AbstractJavaFormatter;
import org.eclipse.xtext.formatting2.IFormattableDocument;

/** The layout of criteria files. */
public class CriteriaFormatter extends AbstractJavaFormatter {

    protected void format(CriteriaFile file, IFormattableDocument document) {
        file.getElements().forEach(document::format);
    }
}
