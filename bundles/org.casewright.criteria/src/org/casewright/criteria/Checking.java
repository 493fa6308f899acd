package org.casewright.criteria;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;

import com.google.inject.Inject;

import org.casewright.model.Issue;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.service.OperationCanceledError;
import org.eclipse.xtext.service.OperationCanceledManager;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.validation.CheckMode;

/**
 * Checks the files of a live library, and remembers which still have to be. Where something changes, the files that it
 * concerns are checked in themselves, and all as parts of the library.
 */
final class Checking {

    @Inject
    private LinkedValidator validator;

    @Inject
    private OperationCanceledManager cancellation;

    private final Set<String> themselves = new TreeSet<>();
    private final Set<String> amongOthers = new TreeSet<>();

    /** These will have to be checked in themselves, and all that there are among each other. */
    void expect(Collection<String> affected, Collection<String> all) {
        themselves.addAll(affected);
        themselves.retainAll(all);
        amongOthers.clear();
        amongOthers.addAll(all);
    }

    /** Whether it came to its end; otherwise the next call goes on. */
    boolean run(Map<String, LiveFile> files, BooleanSupplier cancelled) {
        try {
            check(themselves, CheckMode.FAST_ONLY, files, LiveFile::setOwn, cancelled);
            check(amongOthers, CheckMode.NORMAL_ONLY, files, LiveFile::setAmongOthers, cancelled);
            return true;
        } catch (RuntimeException | OperationCanceledError e) {
            if (!cancellation.isOperationCanceledException(e)) {
                throw e;
            }
            return false;
        }
    }

    private void check(Set<String> names, CheckMode mode, Map<String, LiveFile> files,
            BiConsumer<LiveFile, List<Issue>> result, BooleanSupplier cancelled) {
        for (String name : List.copyOf(names)) {
            LiveFile file = files.get(name);
            file.resource().ifPresent(resource -> result.accept(file, check(name, resource, mode, cancelled)));
            names.remove(name);
        }
    }

    private List<Issue> check(String name, XtextResource resource, CheckMode mode, BooleanSupplier cancelled) {
        CancelIndicator indicator = cancelled::getAsBoolean;
        List<Issue> found = new ArrayList<>();
        validator.validate(resource, mode, indicator).forEach(issue -> found.add(Issues.of(name, issue)));
        return List.copyOf(found);
    }
}
