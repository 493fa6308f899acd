package org.casewright.tests.platform;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;

import org.casewright.model.PartialDate;
import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.api.Test;

class ClassImportTest {

    @Test
    void archUnitReadsTheClassesOfABundle() throws Exception {
        var file = FileLocator.getBundleFileLocation(Platform.getBundle("org.casewright.model")).orElseThrow();
        URI uri = file.toURI();

        JavaClasses classes = new ClassFileImporter().importUrl(uri.toURL());

        assertTrue(classes.get(PartialDate.class).isRecord());
    }
}
