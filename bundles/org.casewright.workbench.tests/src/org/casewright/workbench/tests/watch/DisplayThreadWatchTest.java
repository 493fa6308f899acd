package org.casewright.workbench.tests.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.casewright.criteria.CriteriaSource;
import org.casewright.criteria.CriteriaWorkspace;
import org.casewright.determination.compose.LetterComposer;
import org.casewright.determination.letter.Drafts;
import org.casewright.engine.capture.Capture;
import org.casewright.engine.evaluate.Evaluator;
import org.casewright.engine.rules.Library;
import org.casewright.engine.units.Units;
import org.casewright.model.CaseFiles;
import org.casewright.project.LibraryState;
import org.casewright.workbench.editing.Journals;
import org.casewright.workbench.tests.watch.Work.Entrance;
import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The watch sees what it is to see; tried on the thread of this test in the display's place. */
class DisplayThreadWatchTest {

    @TempDir
    private Path folder;

    @Test
    void seesThatACaseIsLoaded() throws Throwable {
        byte[] stored = CaseFiles.write(CaseFiles.newCase());
        assertSeen("loading by " + CaseFiles.class.getName() + ".read", () -> CaseFiles.read(stored, "some.case"));
    }

    @Test
    void seesThatCriteriaAreLoadedAndLinked() throws Throwable {
        CriteriaSource source = CriteriaSource.of("a.criteria", "vocabulary Small { diagnosis Ache \"ache\" }");
        Executable load = () -> new CriteriaWorkspace().load(List.of(source));
        assertSeen("loading by org.casewright.criteria.SourceParser.parse", load);
        assertSeen("linking by org.eclipse.xtext.linking.lazy.LazyLinkingResource.doLinking", load);
    }

    @Test
    void seesThatACaseIsEvaluated() throws Throwable {
        Library library = LibraryState.EMPTY.rules();
        assertSeen("evaluating by " + Evaluator.class.getName() + ".evaluate", () -> Evaluator.evaluate(library,
                new Capture(library.concepts(), new Units()).capture(CaseFiles.newCase())));
    }

    @Test
    void seesThatALetterIsComposed() throws Throwable {
        assertSeen("rendering by " + LetterComposer.class.getName() + ".preview",
                () -> new LetterComposer().preview(CaseFiles.newCase(), Drafts.NONE));
    }

    @Test
    void seesThatAFileIsRead() throws Throwable {
        Path file = Files.writeString(folder.resolve("patient.txt"), "words");
        assertSeen("jdk.FileRead of " + file, () -> assertThrows(IOException.class, () -> CaseFiles.load(file)));
    }

    @Test
    void seesThatAFileIsLookedFor() throws Throwable {
        Journals journals = new Journals(() -> folder, Duration.ZERO, failure -> { });
        assertSeen("asking for a file by " + Files.class.getName() + ".exists",
                () -> journals.find("/Casewright/cases/none.case"));
    }

    @Test
    void letsOtherThreadsWork() throws Throwable {
        Path file = Files.writeString(folder.resolve("patient.txt"), "words");
        assertEquals(List.of(), seen(new Thread(), () -> assertThrows(IOException.class, () -> CaseFiles.load(file))));
    }

    @Test
    void whatNothingOfOursAsksForIsNotOurs() throws Throwable {
        assertEquals(List.of(), seen(Thread.currentThread(), () -> {
            try (PDDocument document = new PDDocument()) {
                document.addPage(new PDPage());
                new PDFRenderer(document).renderImage(0);
            }
        }));
    }

    /** A method that is called otherwise now would be watched in vain. */
    @ParameterizedTest
    @EnumSource
    void everyEntranceIsThere(Work work) throws ClassNotFoundException {
        for (Entrance entrance : work.entrances()) {
            Class<?> type = Platform.getBundle(entrance.bundle()).loadClass(entrance.type());
            Set<String> methods = Arrays.stream(type.getDeclaredMethods()).map(Method::getName)
                    .collect(Collectors.toSet());
            assertTrue(methods.containsAll(entrance.methods()), entrance + " has " + methods);
        }
    }

    private static void assertSeen(String what, Executable action) throws Throwable {
        List<String> seen = seen(Thread.currentThread(), action);
        assertTrue(seen.stream().anyMatch(one -> one.contains(what)), what + " is not in " + seen);
    }

    private static List<String> seen(Thread watched, Executable action) throws Throwable {
        try (DisplayThreadWatch watch = new DisplayThreadWatch(watched)) {
            action.execute();
            return watch.take();
        }
    }
}
