package org.casewright.workbench.tests.walls;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.MalformedURLException;
import java.util.Arrays;
import java.util.regex.Pattern;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;

import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.Platform;
import org.eclipse.osgi.util.ManifestElement;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;

/** The client is a face of the project: it shows and edits. ArchUnit fails a rule that no class is subject to. */
class WorkbenchWallsTest {

    private static final Bundle WORKBENCH = Platform.getBundle("org.casewright.workbench");
    private static final Pattern ALLOWED = Pattern
            .compile("org\\.casewright\\.(?!headless).*|org\\.eclipse\\.(?!xtext|lsp4).*"
                    + "|org\\.apache\\.(pdfbox(\\.io)?|log4j(\\.spi)?)|org\\.xml\\.sax");

    private static JavaClasses ours;

    @BeforeAll
    static void readClasses() throws MalformedURLException {
        ours = new ClassFileImporter()
                .importUrl(FileLocator.getBundleFileLocation(WORKBENCH).orElseThrow().toURI().toURL());
    }

    @Test
    void itRequiresNeitherTheCommandNorXtext() throws BundleException {
        assertAll(Arrays.stream(elements(Constants.REQUIRE_BUNDLE)).map(required -> () -> assertTrue(
                ALLOWED.matcher(required.getValue()).matches(), "the client may not require " + required.getValue())));
        assertAll(Arrays.stream(elements(Constants.IMPORT_PACKAGE)).map(imported -> () -> assertTrue(
                ALLOWED.matcher(imported.getValue()).matches(), "the client may not import " + imported.getValue())));
    }

    @Test
    void nobodyElseMayUseIt() throws BundleException {
        assertAll(Arrays.stream(elements(Constants.EXPORT_PACKAGE))
                .map(exported -> () -> assertEquals("org.casewright.workbench.tests",
                        exported.getDirective("x-friends"), exported.getValue() + " is open")));
    }

    @Test
    void itLoadsLinksCompilesAndJudgesNothing() {
        noClasses().should().dependOnClassesThat()
                .resideInAnyPackage("org.casewright.engine.compile..", "org.casewright.engine.capture..",
                        "org.eclipse.xtext..")
                .orShould().dependOnClassesThat().haveFullyQualifiedName("org.casewright.engine.evaluate.Evaluator")
                .orShould().dependOnClassesThat()
                .haveFullyQualifiedName("org.casewright.engine.scenario.ScenarioRunner").orShould()
                .dependOnClassesThat().haveFullyQualifiedName("org.casewright.criteria.CriteriaWorkspace")
                .because("the one live project does, on a thread of its own").check(ours);
    }

    @Test
    void editingAndFindingNeedNoScreen() {
        noClasses().that()
                .resideInAnyPackage("org.casewright.workbench.concepts..", "org.casewright.workbench.drafts..",
                        "org.casewright.workbench.editing..", "org.casewright.workbench.files..",
                        "org.casewright.workbench.records.document..", "org.casewright.workbench.records.finding..")
                .should().dependOnClassesThat()
                .resideInAnyPackage("org.eclipse.swt..", "org.eclipse.jface..", "org.eclipse.ui..")
                .because("what happens to a case is tested without widgets").check(ours);
    }

    @Test
    void partsDoNotNeedEachOtherInCircles() {
        slices().matching("org.casewright.workbench.(*)..").should().beFreeOfCycles().check(ours);
    }

    private static ManifestElement[] elements(String header) throws BundleException {
        return ManifestElement.parseHeader(header, WORKBENCH.getHeaders("").get(header));
    }
}
