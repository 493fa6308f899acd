package org.casewright.criteria;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;

import com.google.inject.Injector;

import org.casewright.criteria.naming.NameIndexes;
import org.casewright.criteria.source.SourceText;
import org.casewright.model.Issue;
import org.casewright.model.guideline.CriteriaFile;
import org.casewright.model.guideline.Element;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.resource.IResourceDescription;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;

/**
 * A library of criteria files that is kept up to date while its files change: one set of resources, changed in
 * place. After each change everything is as if all files had been read anew, at the cost of those that the change
 * concerns. Files are known by the names of their sources, and stand in the order of these names.
 *
 * <p>
 * It serves one thread at a time. What it hands out of EMF and Xtext is only to be read, on that thread, and holds
 * until the next {@link #update}.
 */
public final class LiveCriteria {

    private final Injector injector;
    private final XtextResourceSet resources;
    private final SourceParser parser;
    private final NameIndexes indexes;
    private final IResourceDescription.Manager descriptions;
    private final Checking checking;
    private final TreeMap<String, LiveFile> files = new TreeMap<>();
    private final Relinking relinking = new Relinking(files);

    /** An empty library with its own copy of the language. */
    public LiveCriteria() {
        this(CriteriaStandaloneSetup.createSeparateInjector());
    }

    LiveCriteria(Injector injector) {
        this.injector = injector;
        this.resources = injector.getInstance(XtextResourceSet.class);
        this.parser = injector.getInstance(SourceParser.class);
        this.indexes = injector.getInstance(NameIndexes.class);
        this.descriptions = injector.getInstance(IResourceDescription.Manager.class);
        this.checking = injector.getInstance(Checking.class);
    }

    /**
     * Takes in files that are new or have a new text, lets others go, and links all again that this concerns. Never
     * fails because of what is in a file: {@link #validate} makes that an issue.
     *
     * @param put new texts, each under a name of its own
     * @param removed the names of files that are no more; unknown ones are passed over
     * @return the names of all files that may now mean something else: those put and removed, and all that refer to one
     *         of these, directly or by way of others
     */
    public Set<String> update(Collection<CriteriaSource> put, Collection<String> removed) {
        Set<String> changed = new TreeSet<>(removed);
        changed.retainAll(files.keySet());
        Set<String> names = new HashSet<>();
        changed.forEach(name -> names.addAll(remove(name).names()));
        for (CriteriaSource source : put) {
            LiveFile old = remove(source.name());
            names.addAll(add(source).changedNames(old));
            changed.add(source.name());
        }
        if (changed.isEmpty()) {
            return Set.of();
        }
        indexes.publish(resources);
        Set<String> affected = relinking.after(changed, names);
        checking.expect(affected, files.keySet());
        return affected;
    }

    private LiveFile remove(String name) {
        LiveFile old = files.remove(name);
        if (old == null) {
            return new LiveFile(SourceText.NONE);
        }
        old.resource().ifPresent(resources.getResources()::remove);
        return old;
    }

    /** Files stand in the set in the order of their names: of two with one name, the first is the one that counts. */
    private LiveFile add(CriteriaSource source) {
        SourceText text = SourceText.of(source);
        LiveFile added;
        if (text.issue().isPresent()) {
            added = new LiveFile(text);
        } else {
            int position = (int) files.headMap(source.name()).values().stream()
                    .flatMap(file -> file.resource().stream()).count();
            XtextResource resource = parser.parse(source.name(), text.text(), resources, position);
            added = new LiveFile(resource, descriptions.getResourceDescription(resource));
        }
        files.put(source.name(), added);
        return added;
    }

    /**
     * Checks what has not been checked since it may have changed.
     *
     * @param cancelled asked often; once it says yes, checking ends, and the next call goes on with what is left
     * @return whether everything is checked
     */
    public boolean validate(BooleanSupplier cancelled) {
        return checking.run(files, cancelled);
    }

    /** The names of all files, in order. */
    public List<String> names() {
        return List.copyOf(files.keySet());
    }

    /** What was found in a file when it was last checked, by place; empty for one that is not there. */
    public List<Issue> issues(String name) {
        return files.containsKey(name) ? files.get(name).issues() : List.of();
    }

    /** What was parsed of a file; empty where there is no such file, or one that is no text. */
    public Optional<CriteriaFile> file(String name) {
        return resource(name).flatMap(resource -> resource.getContents().stream().findFirst())
                .map(CriteriaFile.class::cast);
    }

    /** What a file defines, in its order; empty where {@link #file} is. */
    public List<Element> elements(String name) {
        return file(name).map(CriteriaFile::getElements).map(List::copyOf).orElse(List.of());
    }

    /** The names of the files that a file refers to, without itself; empty for one that is not there. */
    public Set<String> uses(String name) {
        return files.containsKey(name) ? files.get(name).links().files() : Set.of();
    }

    /** The resource of a file; empty where there is no such file, or one that is no text. For language services. */
    public Optional<XtextResource> resource(String name) {
        return files.containsKey(name) ? files.get(name).resource() : Optional.empty();
    }

    /** The name of the file that a resource of this library holds. */
    public static String nameOf(Resource resource) {
        return SourceParser.nameOf(resource.getURI());
    }

    /**
     * A service of the language. Those of its runtime are shared with the library itself, so leave them as they are.
     */
    public <T> T service(Class<T> type) {
        return injector.getInstance(type);
    }
}
