package org.casewright.criteria.validation;

import com.google.inject.Singleton;

import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.util.IAcceptor;
import org.eclipse.xtext.validation.DiagnosticConverterImpl;
import org.eclipse.xtext.validation.Issue;

/**
 * Takes the place, the message and the code of a finding, and leaves out the URI of the object, which nobody needs
 * and which costs as much as the file has elements.
 */
@Singleton
public class LeanDiagnosticConverter extends DiagnosticConverterImpl {

    @Override
    public void convertValidatorDiagnostic(Diagnostic diagnostic, IAcceptor<Issue> acceptor) {
        Severity severity = getSeverity(diagnostic);
        if (severity == null) {
            return;
        }
        Issue.IssueImpl issue = new Issue.IssueImpl();
        issue.setSeverity(severity);
        issue.setMessage(diagnostic.getMessage());
        issue.setCode(getIssueCode(diagnostic));
        issue.setData(getIssueData(diagnostic));
        IssueLocation place = getLocationData(diagnostic);
        if (place != null) {
            issue.setLineNumber(place.lineNumber);
            issue.setColumn(place.column);
            issue.setOffset(place.offset);
            issue.setLength(place.length);
        }
        acceptor.accept(issue);
    }
}
