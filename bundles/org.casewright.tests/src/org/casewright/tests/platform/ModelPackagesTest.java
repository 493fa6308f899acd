package org.casewright.tests.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.casewright.model.PartialDate;
import org.casewright.model.guideline.GuidelinePackage;
import org.casewright.model.imrcase.ImrcasePackage;
import org.eclipse.emf.ecore.EPackage;
import org.junit.jupiter.api.Test;

class ModelPackagesTest {

    @Test
    void theRegistryKnowsOurPackagesByTheirNamespace() {
        assertSame(ImrcasePackage.eINSTANCE, EPackage.Registry.INSTANCE.getEPackage("http://casewright.org/imrcase/1"));
        assertSame(GuidelinePackage.eINSTANCE,
                EPackage.Registry.INSTANCE.getEPackage("http://casewright.org/guideline/1"));
    }

    @Test
    void aPartialDateIsReadAndWrittenAsText() {
        var factory = ImrcasePackage.eINSTANCE.getEFactoryInstance();
        var type = ImrcasePackage.Literals.PARTIAL_DATE;

        var march = (PartialDate) factory.createFromString(type, "2014-03");

        assertEquals("2014-03", factory.convertToString(type, march));
    }
}
