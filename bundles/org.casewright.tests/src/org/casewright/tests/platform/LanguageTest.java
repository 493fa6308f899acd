package org.casewright.tests.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import org.casewright.criteria.CriteriaStandaloneSetup;
import org.casewright.model.guideline.CriteriaFile;
import org.casewright.model.guideline.Guideline;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class LanguageTest {

    private static XtextResourceSet resources;

    @BeforeAll
    static void setUpTheLanguage() {
        resources = new CriteriaStandaloneSetup().createInjectorAndDoEMFRegistration()
                .getInstance(XtextResourceSet.class);
    }

    @Test
    void textBecomesTheModel() throws IOException {
        XtextResource resource = parse("guideline ChronicPain2009 \"Chronic Pain Medical Treatment 2009\"");

        assertEquals(List.of(), resource.getErrors());
        var file = (CriteriaFile) resource.getContents().getFirst();
        var guideline = (Guideline) file.getElements().getFirst();
        assertEquals("ChronicPain2009", guideline.getName());
        assertEquals("Chronic Pain Medical Treatment 2009", guideline.getTitle());
    }

    @Test
    void aMistakeIsReportedWithItsLine() throws IOException {
        XtextResource resource = parse("guideline ChronicPain2009 \"Chronic Pain\"\nguideline 2009");

        assertFalse(resource.getErrors().isEmpty());
        assertEquals(2, resource.getErrors().getFirst().getLine());
    }

    private static XtextResource parse(String text) throws IOException {
        int number = resources.getResources().size();
        var resource = (XtextResource) resources.createResource(URI.createURI("test:/" + number + ".criteria"));
        resource.load(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), Map.of());
        return resource;
    }
}
