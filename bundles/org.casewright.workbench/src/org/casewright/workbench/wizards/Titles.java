package org.casewright.workbench.wizards;

import org.casewright.engine.reading.RequestReader;
import org.casewright.project.Project;

/** How the titles of disputed items are read. */
final class Titles {

    private Titles() {
    }

    /** Reads them in the words of the library as it is now. Waits for it: not for the display's thread. */
    static RequestReader reader(Project library) {
        return new RequestReader(library.settled().join().library().rules().concepts());
    }
}
