package org.casewright.criteria;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.google.inject.Inject;
import com.google.inject.Provider;

import org.casewright.model.Issue;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.validation.IDiagnosticConverter;

/** Parses the text of one source. */
final class SourceParser {

    @Inject
    private Provider<XtextResource> newResource;

    @Inject
    private IDiagnosticConverter diagnostics;

    /**
     * A resource of the set that holds what was parsed; it is linked when somebody follows a reference.
     *
     * @param name that no other resource of the set has
     * @param position in the set
     */
    XtextResource parse(String name, String text, ResourceSet resources, int position) {
        XtextResource resource = newResource.get();
        resource.setURI(URI.createURI("criteria:/" + URI.encodeSegment(name, false)));
        resources.getResources().add(position, resource);
        try {
            resource.load(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
                    Map.of(XtextResource.OPTION_ENCODING, StandardCharsets.UTF_8.name()));
        } catch (IOException e) {
            throw new UncheckedIOException("Reading from memory cannot fail", e);
        }
        return resource;
    }

    /** The name of the source that a resource was parsed from. */
    static String nameOf(URI resource) {
        return URI.decode(resource.lastSegment());
    }

    /** What is wrong with the syntax of a resource that has not been linked yet. */
    List<Issue> syntaxIssues(XtextResource resource) {
        List<Issue> issues = new ArrayList<>();
        String name = nameOf(resource.getURI());
        for (Resource.Diagnostic diagnostic : resource.getErrors()) {
            diagnostics.convertResourceDiagnostic(diagnostic, Severity.ERROR,
                    issue -> issues.add(Issues.of(name, issue)));
        }
        return issues;
    }
}
