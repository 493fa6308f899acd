package org.casewright.tests.project;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.casewright.criteria.CriteriaSource;
import org.casewright.model.CaseFiles;
import org.casewright.model.imrcase.Case;
import org.casewright.tests.docs.Repository;

/** The library and the sample cases that come with Casewright. */
final class Shipped {

    private Shipped() {
    }

    static List<CriteriaSource> library() throws IOException {
        List<CriteriaSource> sources = new ArrayList<>();
        for (Path file : files("library", ".criteria")) {
            sources.add(CriteriaSource.read(file));
        }
        return sources;
    }

    static List<Case> cases() throws IOException {
        List<Case> cases = new ArrayList<>();
        for (Path file : files("samples", ".case")) {
            cases.add(CaseFiles.load(file).content());
        }
        return cases;
    }

    private static List<Path> files(String folder, String ending) {
        return Repository.files(Repository.folder("bundles/org.casewright.library/" + folder), ending);
    }
}
