package org.casewright.criteria;

import java.util.Collection;
import java.util.List;

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
        LiveCriteria criteria = live();
        criteria.update(sources, List.of());
        criteria.validate(() -> false);
        List<String> names = sources.stream().map(CriteriaSource::name).distinct().toList();
        return new CriteriaLibrary(names.stream().flatMap(name -> criteria.file(name).stream()).toList(),
                names.stream().flatMap(name -> criteria.issues(name).stream()).toList());
    }

    /**
     * An empty library that is kept up to date, with this workspace's copy of the language: on the same thread only.
     */
    public LiveCriteria live() {
        return new LiveCriteria(injector);
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
