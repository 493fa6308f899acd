package org.casewright.criteria;

import java.util.Collection;

import com.google.inject.Injector;

import org.casewright.model.IssuesException;

/**
 * Reads criteria files. Each workspace has its own copy of the language and shares nothing with others; one
 * workspace serves one thread at a time.
 */
public final class CriteriaWorkspace {

    private final Injector injector = CriteriaStandaloneSetup.createSeparateInjector();

    /**
     * Parses the files, links them with each other and checks them. Never fails because of what is in a file:
     * that becomes an issue.
     *
     * @param sources each with a name of its own
     */
    public CriteriaLibrary load(Collection<CriteriaSource> sources) {
        return injector.getInstance(LibraryLoader.class).load(sources);
    }

    /**
     * The text of a file as it is laid out by rule. What it says stays the same, comments included; formatting what
     * is formatted changes nothing.
     *
     * @throws IssuesException where the file cannot be parsed
     */
    public String format(CriteriaSource source) throws IssuesException {
        return injector.getInstance(SourceFormatter.class).format(source);
    }
}
