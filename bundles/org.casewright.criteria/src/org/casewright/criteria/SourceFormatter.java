package org.casewright.criteria;

import java.util.List;

import com.google.inject.Inject;
import com.google.inject.Provider;

import org.casewright.criteria.source.SourceText;
import org.casewright.model.Issue;
import org.casewright.model.IssuesException;
import org.eclipse.xtext.formatting2.FormatterRequest;
import org.eclipse.xtext.formatting2.IFormatter2;
import org.eclipse.xtext.formatting2.regionaccess.ITextRegionAccess;
import org.eclipse.xtext.formatting2.regionaccess.TextRegionAccessBuilder;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;

/** Formats one file that is not a part of a library. */
final class SourceFormatter {

    @Inject
    private XtextResourceSet resources;

    @Inject
    private SourceParser parser;

    @Inject
    private Provider<TextRegionAccessBuilder> regions;

    @Inject
    private IFormatter2 formatter;

    String format(CriteriaSource source) throws IssuesException {
        SourceText text = SourceText.of(source);
        if (text.issue().isPresent()) {
            throw new IssuesException(List.of(text.issue().get()));
        }
        XtextResource resource = parser.parse(source.name(), text.text(), resources, 0);
        List<Issue> issues = parser.syntaxIssues(resource);
        if (!issues.isEmpty()) {
            throw new IssuesException(issues);
        }
        return format(resource);
    }

    private String format(XtextResource resource) {
        ITextRegionAccess access = regions.get().forNodeModel(resource).create();
        FormatterRequest request = new FormatterRequest().setTextRegionAccess(access);
        return access.getRewriter().renderToString(formatter.format(request));
    }
}
