package org.casewright.criteria;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;

import com.google.inject.Injector;

import org.casewright.criteria.naming.NameIndexes;
import org.casewright.criteria.source.SourceText;
import org.casewright.model.Issue;
import org.casewright.model.guideline.CriteriaFile;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.service.OperationCanceledError;
import org.eclipse.xtext.service.OperationCanceledManager;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.validation.CheckMode;
import org.eclipse.xtext.validation.IResourceValidator;

/**
 * A library of criteria files that is kept up to date while its files change: one set of resources, changed in
 * place. After each change everything is as if the files had been read anew. Files are known by the names of their
 * sources, and stand in the order of these names.
 *
 * <p>
 * It has its own copy of the language and serves one thread at a time. What it hands out of EMF and Xtext is only to
 * be read, on that thread, and holds until the next {@link #update}.
 */
public final class LiveCriteria {

    private final Injector injector = CriteriaStandaloneSetup.createSeparateInjector();
    private final XtextResourceSet resources = injector.getInstance(XtextResourceSet.class);
    private final SourceParser parser = injector.getInstance(SourceParser.class);
    private final NameIndexes indexes = injector.getInstance(NameIndexes.class);
    private final IResourceValidator validator = injector.getInstance(IResourceValidator.class);

    private final OperationCanceledManager cancellation = injector.getInstance(OperationCanceledManager.class);

    private final TreeMap<String, SourceText> texts = new TreeMap<>();
    private final TreeMap<String, XtextResource> parsed = new TreeMap<>();
    private final Map<String, List<Issue>> issues = new HashMap<>();
    private final SortedSet<String> unchecked = new TreeSet<>();

    /**
     * Takes in files that are new or have a new text, lets others go, and links all again that this concerns. Never
     * fails because of what is in a file: {@link #validate} makes that an issue.
     *
     * @param put new texts, each under a name of its own
     * @param removed the names of files that are no more; unknown ones are passed over
     * @return the names of all files that may now mean something else, those removed included
     */
    public Set<String> update(Collection<CriteriaSource> put, Collection<String> removed) {
        Set<String> affected = new LinkedHashSet<>();
        removed.stream().filter(texts::containsKey).forEach(name -> {
            forget(name);
            affected.add(name);
        });
        for (CriteriaSource source : put) {
            forget(source.name());
            SourceText text = SourceText.of(source);
            texts.put(source.name(), text);
            if (text.issue().isEmpty()) {
                parsed.put(source.name(), parser.parse(source.name(), text.text(), resources));
            }
            affected.add(source.name());
        }
        if (!affected.isEmpty()) {
            sort();
            indexes.publish(resources);
            parsed.values().forEach(XtextResource::relink);
            parsed.values().forEach(resource -> EcoreUtil2.resolveLazyCrossReferences(resource, CancelIndicator.NullImpl));
            affected.addAll(texts.keySet());
            unchecked.addAll(texts.keySet());
        }
        return affected;
    }

    private void forget(String name) {
        texts.remove(name);
        issues.remove(name);
        unchecked.remove(name);
        XtextResource old = parsed.remove(name);
        if (old != null) {
            resources.getResources().remove(old);
        }
    }

    private void sort() {
        resources.getResources().clear();
        resources.getResources().addAll(parsed.values());
    }

    /**
     * Checks what has not been checked since it may have changed.
     *
     * @param cancelled asked often; once it says yes, checking ends, and the next call goes on with what is left
     * @return whether everything is checked
     */
    public boolean validate(BooleanSupplier cancelled) {
        try {
            for (String name : new ArrayList<>(unchecked)) {
                issues.put(name, check(name, cancelled::getAsBoolean));
                unchecked.remove(name);
            }
            return true;
        } catch (RuntimeException | OperationCanceledError e) {
            if (!cancellation.isOperationCanceledException(e)) {
                throw e;
            }
            return false;
        }
    }

    private List<Issue> check(String name, CancelIndicator cancelled) {
        XtextResource resource = parsed.get(name);
        if (resource == null) {
            return texts.get(name).issue().stream().toList();
        }
        List<Issue> found = validator.validate(resource, CheckMode.ALL, cancelled).stream()
                .map(issue -> Issues.of(name, issue)).sorted(Issues.BY_PLACE).distinct().toList();
        return Issues.limited(found);
    }

    /** The names of all files, in order. */
    public List<String> names() {
        return List.copyOf(texts.keySet());
    }

    /** What was found in a file when it was last checked, by place; empty for one that is not there. */
    public List<Issue> issues(String name) {
        return List.copyOf(issues.getOrDefault(name, List.of()));
    }

    /** What was parsed of a file; empty where there is no such file, or one that is no text. */
    public Optional<CriteriaFile> file(String name) {
        return resource(name).flatMap(resource -> resource.getContents().stream().findFirst()).map(CriteriaFile.class::cast);
    }

    /** The resource of a file; empty where there is no such file, or one that is no text. For language services. */
    public Optional<XtextResource> resource(String name) {
        return Optional.ofNullable(parsed.get(name));
    }

    /** The name of the file that a resource of this library holds. */
    public static String nameOf(Resource resource) {
        return SourceParser.nameOf(resource.getURI());
    }

    /** A service of the language. Those of its runtime are shared with the library itself, so leave them as they are. */
    public <T> T service(Class<T> type) {
        return injector.getInstance(type);
    }
}
