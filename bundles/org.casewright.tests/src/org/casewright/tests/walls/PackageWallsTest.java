package org.casewright.tests.walls;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.MalformedURLException;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;

import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the classes of our bundles may see. ArchUnit fails a rule that no class is subject to. */
class PackageWallsTest {

    private static final String[] SCREEN = {"org.eclipse.swt..", "org.eclipse.jface..", "org.eclipse.ui..",
            "java.awt..", "javax.swing.."};

    private static JavaClasses ours;

    @BeforeAll
    static void readClasses() throws MalformedURLException {
        List<URL> places = new ArrayList<>();
        for (Room room : Room.HOUSE) {
            var file = FileLocator.getBundleFileLocation(Platform.getBundle(room.bundle())).orElseThrow();
            places.add(file.toURI().toURL());
        }
        ours = new ClassFileImporter().importUrls(places);
    }

    @Test
    void theEngineSeesNeitherXtextNorAScreen() {
        noClasses().that().resideInAPackage("org.casewright.engine..")
                .should().dependOnClassesThat().resideInAnyPackage("org.eclipse.xtext..", "org.antlr..")
                .orShould().dependOnClassesThat().resideInAnyPackage(SCREEN)
                .because("verdicts are the same in the client, in a build and in a batch").check(ours);
    }

    @Test
    void onlyCompileAndCaptureSeeEmf() {
        noClasses().that()
                .resideInAnyPackage("org.casewright.engine.rules..", "org.casewright.engine.reading..",
                        "org.casewright.engine.snapshot..",
                        "org.casewright.engine.evaluate..", "org.casewright.engine.words..")
                .should().dependOnClassesThat()
                .resideInAnyPackage("org.eclipse.emf..", "org.casewright.model.imrcase..",
                        "org.casewright.model.guideline..")
                .because("EObjects never cross a thread: snapshots do").check(ours);
    }

    @Test
    void evaluatingNeverSeesTheLetter() {
        noClasses().that().resideInAPackage("org.casewright.engine..")
                .should().dependOnClassesThat().resideInAPackage("org.casewright.determination..").check(ours);
    }

    @Test
    void nothingNeedsAScreen() {
        noClasses().that().resideInAnyPackage("org.casewright.model..", "org.casewright.text..",
                "org.casewright.criteria..", "org.casewright.project..", "org.casewright.headless..")
                .should().dependOnClassesThat().resideInAnyPackage(SCREEN)
                .because("the headless product runs where there is no display").check(ours);
    }

    @Test
    void facesReadTheProject() {
        noClasses().that().resideInAnyPackage("org.casewright.headless..", "org.casewright.criteria.ide..").should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.casewright.engine.compile..", "org.casewright.engine.capture..").orShould()
                .dependOnClassesThat().haveFullyQualifiedName("org.casewright.engine.evaluate.Evaluator").orShould()
                .dependOnClassesThat().haveFullyQualifiedName("org.casewright.engine.scenario.ScenarioRunner")
                .because("no face compiles or judges by itself").check(ours);
        noClasses().that().resideInAPackage("org.casewright.headless..")
                .should().dependOnClassesThat().haveFullyQualifiedName("org.casewright.criteria.CriteriaWorkspace")
                .because("no face loads or links by itself; the language service may, to try out a rename").check(ours);
    }

    @Test
    void whatAProjectPublishesHoldsNothingOfEmf() {
        assertEquals(List.of(), Published.by(ours.get("org.casewright.project.ProjectState"))
                .filter(type -> type.isAssignableTo("org.eclipse.emf.ecore.EObject")).map(JavaClass::getName).toList());
        assertTrue(Published.by(ours.get("org.casewright.project.ProjectState"))
                .anyMatch(type -> type.getSimpleName().equals("CriterionVerdict")), "states are looked through");
    }

    @Test
    void noPackageDependsOnItselfThroughAnother() {
        slices().matching("org.casewright.(engine|model|text|criteria.ide|criteria|determination|project|headless)..")
                .should().beFreeOfCycles().check(ours);
        slices().matching("org.casewright.engine.(*)..").should().beFreeOfCycles().check(ours);
        slices().matching("org.casewright.determination.(*)..").should().beFreeOfCycles().check(ours);
    }

    @Test
    void theRulesWereTriedOnTheWholeHouse() {
        for (String part : List.of("model.imrcase", "engine.evaluate", "engine.rules", "criteria.validation",
                "determination.compose", "project", "headless")) {
            assertTrue(ours.stream().anyMatch(c -> c.getPackageName().startsWith("org.casewright." + part)),
                    "no class of " + part + " was read");
        }
    }
}
