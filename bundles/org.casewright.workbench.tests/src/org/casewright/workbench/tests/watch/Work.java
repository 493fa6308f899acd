package org.casewright.workbench.tests.watch;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What may take long and therefore belongs on another thread than the display's, with the methods by which it is
 * entered: those of Casewright itself and, below them, those of the libraries that do the work, so that a new way to
 * them is seen as well.
 */
enum Work {

    LOADING(new Entrance("org.casewright.model", "org.casewright.model.CaseFiles", "load", "read"),
            new Entrance("org.casewright.criteria", "org.casewright.criteria.SourceParser", "parse"),
            new Entrance("org.eclipse.emf.ecore", "org.eclipse.emf.ecore.resource.impl.ResourceImpl", "load"),
            new Entrance("org.eclipse.xtext", "org.eclipse.xtext.resource.XtextResource", "reparse", "update"),
            new Entrance("org.apache.pdfbox", "org.apache.pdfbox.Loader", "loadPDF")),

    LINKING(new Entrance("org.casewright.criteria", "org.casewright.criteria.LiveCriteria", "update", "validate"),
            new Entrance("org.eclipse.xtext", "org.eclipse.xtext.linking.lazy.LazyLinkingResource", "doLinking",
                    "resolveLazyCrossReferences")),

    EVALUATING(new Entrance("org.casewright.engine", "org.casewright.engine.capture.Capture", "capture"),
            new Entrance("org.casewright.engine", "org.casewright.engine.compile.Compiler", "compile", "vocabularies"),
            new Entrance("org.casewright.engine", "org.casewright.engine.evaluate.Evaluator", "evaluate", "candidate"),
            new Entrance("org.casewright.engine", "org.casewright.engine.scenario.ScenarioRunner", "run"),
            new Entrance("org.casewright.engine", "org.casewright.engine.check.CaseChecks", "check")),

    /** Of resources; see {@link FileWeaver} for other files. */
    FILING(new Entrance("org.eclipse.core.filesystem", "org.eclipse.core.internal.filesystem.local.LocalFile",
            "childInfos", "childNames", "copy", "delete", "fetchInfo", "mkdir", "move", "openInputStream",
            "openOutputStream", "putInfo")),

    RENDERING(
            new Entrance("org.casewright.determination", "org.casewright.determination.compose.LetterComposer",
                    "compose", "preview"),
            new Entrance("org.casewright.determination", "org.casewright.determination.render.PdfRenderer", "render"),
            new Entrance("org.casewright.determination", "org.casewright.determination.render.DocxRenderer", "render"),
            new Entrance("org.casewright.determination", "org.casewright.determination.render.HtmlRenderer", "render"),
            new Entrance("org.casewright.determination", "org.casewright.determination.render.TextRenderer", "render"),
            new Entrance("org.apache.pdfbox", "org.apache.pdfbox.rendering.PDFRenderer", "renderImage",
                    "renderImageWithDPI"));

    /** Methods of a class, all of the same name alike, that are entered when the work begins. */
    record Entrance(String bundle, String type, Set<String> methods) {

        Entrance(String bundle, String type, String... methods) {
            this(bundle, type, Set.of(methods));
        }
    }

    private final List<Entrance> entrances;

    Work(Entrance... entrances) {
        this.entrances = List.of(entrances);
    }

    List<Entrance> entrances() {
        return entrances;
    }

    /** As a report says it. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
