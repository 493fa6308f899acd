package org.casewright.criteria;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.google.inject.Inject;

import org.casewright.criteria.naming.NameIndexes;
import org.casewright.criteria.source.SourceText;
import org.casewright.model.Issue;
import org.casewright.model.guideline.CriteriaFile;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.validation.CheckMode;
import org.eclipse.xtext.validation.IResourceValidator;

/** Loads one library into one set of resources. */
final class LibraryLoader {

    @Inject
    private XtextResourceSet resources;

    @Inject
    private SourceParser parser;

    @Inject
    private NameIndexes indexes;

    @Inject
    private IResourceValidator validator;

    private final Map<String, XtextResource> parsed = new LinkedHashMap<>();
    private final List<Issue> issues = new ArrayList<>();

    CriteriaLibrary load(Collection<CriteriaSource> sources) {
        sources.forEach(this::read);
        indexes.publish(resources);
        parsed.forEach(this::validate);
        return new CriteriaLibrary(files(), issues);
    }

    private void read(CriteriaSource source) {
        SourceText text = SourceText.of(source);
        text.issue().ifPresentOrElse(issues::add,
                () -> parsed.put(source.name(), parser.parse(source.name(), text.text(), resources)));
    }

    private void validate(String name, XtextResource resource) {
        List<Issue> found = validator.validate(resource, CheckMode.ALL, CancelIndicator.NullImpl).stream()
                .map(issue -> Issues.of(name, issue)).sorted(Issues.BY_PLACE).distinct().toList();
        issues.addAll(Issues.limited(found));
    }

    private List<CriteriaFile> files() {
        return parsed.values().stream().flatMap(resource -> resource.getContents().stream())
                .map(CriteriaFile.class::cast).toList();
    }
}
