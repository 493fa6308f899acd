package org.casewright.criteria;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.casewright.criteria.source.SourceText;
import org.casewright.model.Issue;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.resource.IResourceDescription;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;

/** One file of a live library in one of its states; another text makes another of these. */
final class LiveFile {

    private record Exported(EClass type, QualifiedName name) {
    }

    private final XtextResource resource;
    private final Set<Exported> exported;
    private Links links = Links.NONE;
    private List<Issue> own = List.of();
    private List<Issue> amongOthers = List.of();
    private List<Issue> issues;

    /** A file that cannot be parsed, or none. */
    LiveFile(SourceText text) {
        this.resource = null;
        this.exported = Set.of();
        this.own = text.issue().stream().toList();
    }

    /** A file that was parsed and is not linked yet. */
    LiveFile(XtextResource resource, IResourceDescription description) {
        this.resource = resource;
        Set<Exported> names = new HashSet<>();
        for (IEObjectDescription element : description.getExportedObjects()) {
            names.add(new Exported(element.getEClass(), element.getName()));
        }
        this.exported = names;
    }

    /** Empty where the file cannot be parsed. */
    Optional<XtextResource> resource() {
        return Optional.ofNullable(resource);
    }

    Links links() {
        return links;
    }

    /** Follows every reference, by the names that are published now. */
    void link() {
        if (resource != null) {
            EcoreUtil2.resolveLazyCrossReferences(resource, CancelIndicator.NullImpl);
            links = Links.of(resource);
        }
    }

    /** The simple names of what this file defines and the other one does not, or the other way round. */
    Set<String> changedNames(LiveFile other) {
        Set<Exported> changed = new HashSet<>(exported);
        changed.removeAll(other.exported);
        Set<Exported> gone = new HashSet<>(other.exported);
        gone.removeAll(exported);
        changed.addAll(gone);
        return simple(changed);
    }

    /** The simple names of all that this file defines. */
    Set<String> names() {
        return simple(exported);
    }

    private static Set<String> simple(Set<Exported> names) {
        return names.stream().map(one -> one.name().getLastSegment()).collect(Collectors.toSet());
    }

    /** What was found in the file by itself and by what it refers to. */
    void setOwn(List<Issue> found) {
        own = found;
        issues = null;
    }

    /** What was found in the file as one of the library. */
    void setAmongOthers(List<Issue> found) {
        amongOthers = found;
        issues = null;
    }

    /** All that was found, by place. */
    List<Issue> issues() {
        if (issues == null) {
            Stream<Issue> all = Stream.concat(own.stream(), amongOthers.stream());
            issues = List.copyOf(Issues.limited(all.sorted(Issues.BY_PLACE).distinct().toList()));
        }
        return issues;
    }
}
