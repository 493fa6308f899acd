package org.casewright.criteria;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.xtext.resource.XtextResource;

/** Links files of a library after some of them have changed, and knows which others that concerns. */
final class Relinking {

    private final Map<String, LiveFile> files;

    /** @param files by name, as they are now */
    Relinking(Map<String, LiveFile> files) {
        this.files = files;
    }

    /**
     * Links what was changed, and again what refers to it, or may do so now that there are other names.
     *
     * @param changed the files that are new, have a new text, or are gone
     * @param names the simple names that were not there before, or are no more
     * @return these files, and all that refer to one of them, directly or by way of others
     */
    Set<String> after(Set<String> changed, Set<String> names) {
        Set<String> affected = new TreeSet<>(changed);
        files.forEach((name, file) -> {
            if (!changed.contains(name) && file.links().areConcernedBy(changed, names)) {
                file.resource().ifPresent(XtextResource::relink);
                affected.add(name);
            }
        });
        // Only now: what is followed may lead into any file that is linked anew.
        files.forEach((name, file) -> {
            if (affected.contains(name)) {
                file.link();
            }
        });
        spread(affected);
        return affected;
    }

    private void spread(Set<String> names) {
        boolean grown = true;
        while (grown) {
            grown = false;
            for (Map.Entry<String, LiveFile> file : files.entrySet()) {
                if (!names.contains(file.getKey()) && file.getValue().links().leadToAnyOf(names)) {
                    names.add(file.getKey());
                    grown = true;
                }
            }
        }
    }
}
