package org.casewright.workbench.live;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.casewright.criteria.CriteriaSource;
import org.casewright.project.CaseContent;
import org.casewright.project.Changes;
import org.casewright.project.Project;

/**
 * What the project is told of each file: what an editor holds of it or, where none has it open, what is stored. May be
 * used from any thread.
 */
public final class Sources {

    private final Project project;
    private final Consumer<String> reread;
    private final Map<String, Integer> edited = new HashMap<>();

    /** @param reread is asked to read a stored file again, when the last editor of it has closed */
    public Sources(Project project, Consumer<String> reread) {
        this.project = project;
        this.reread = reread;
    }

    /**
     * Files as they are stored now, as one change; those that an editor holds are left to the editor.
     *
     * @param files by name; empty for a file that is gone
     */
    public synchronized void stored(Map<String, Optional<byte[]>> files) {
        project.change(changes -> files.forEach((name, bytes) -> stored(name, bytes, changes)));
    }

    private void stored(String name, Optional<byte[]> bytes, Changes changes) {
        SourceKind.of(name).filter(kind -> !edited.containsKey(name)).ifPresent(kind -> {
            if (bytes.isPresent()) {
                kind.put(name, bytes.get(), changes);
            } else {
                kind.remove(name, changes);
            }
        });
    }

    /** An editor takes over a file; until it is closed, what it holds counts. */
    public synchronized Overlay open(String name) {
        edited.merge(name, 1, Integer::sum);
        return new Overlay(this, name);
    }

    synchronized void put(String name, CaseContent content) {
        project.putCase(name, content);
    }

    synchronized void put(String name, String text) {
        project.putCriteria(CriteriaSource.of(name, text));
    }

    synchronized void close(String name) {
        edited.computeIfPresent(name, (key, editors) -> editors == 1 ? null : editors - 1);
        if (!edited.containsKey(name)) {
            reread.accept(name);
        }
    }
}
