package org.casewright.workbench.live;

import org.casewright.model.imrcase.Case;
import org.casewright.project.CaseContent;

/** What an editor holds of a file: the project goes by it, saved or not, until the editor closes. */
public final class Overlay implements AutoCloseable {

    private final Sources sources;
    private final String name;
    private boolean open = true;

    Overlay(Sources sources, String name) {
        this.sources = sources;
        this.name = name;
    }

    /** The case as it is now; it is copied here, on the thread that owns it. */
    public void put(Case content) {
        if (open) {
            sources.put(name, CaseContent.copyOf(content));
        }
    }

    /** The text of a criteria file as it is now. */
    public void put(String text) {
        if (open) {
            sources.put(name, text);
        }
    }

    /** The editor is closed: what is stored counts again. */
    @Override
    public void close() {
        if (open) {
            open = false;
            sources.close(name);
        }
    }
}
