package org.casewright.tests.model;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Map;

import org.casewright.model.CaseFiles;
import org.casewright.model.Issue;
import org.casewright.model.IssuesException;
import org.casewright.model.imrcase.Case;
import org.casewright.model.imrcase.Evidence;
import org.casewright.model.imrcase.ImrcaseFactory;
import org.casewright.model.imrcase.ImrcasePackage;
import org.casewright.model.imrcase.Measure;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CaseRoundTripTest {

    @Test
    void aCaseComesBackEqual() throws IOException {
        Case sample = SampleCase.create();

        assertTrue(EcoreUtil.equals(sample, reread(sample)));
    }

    @Test
    void theSameCaseGivesTheSameBytes() throws IOException {
        byte[] first = CaseFiles.write(SampleCase.create());

        assertArrayEquals(first, CaseFiles.write(SampleCase.create()));
        assertArrayEquals(first, CaseFiles.write(CaseFiles.read(first, "sample.case").content()));
    }

    @Test
    void theFileReadsFromTopToBottomAsTheModelDoes() throws IOException {
        String file = new String(CaseFiles.write(SampleCase.create()), UTF_8);

        assertTrue(file.contains("schemaVersion=\"1\""), file);
        assertTrue(file.contains("\n    <evidence record=\"r1\" page=\"3\">\n      <quote>knee pain, 8/10</quote>\n"),
                file);
        assertTrue(file.indexOf("<claim") < file.indexOf("<summary>"), file);
        assertTrue(file.indexOf("<summary>") < file.indexOf("<findings"), file);
        assertTrue(file.indexOf("<title>") < file.indexOf("<quantity"), file);
    }

    @ParameterizedTest
    @ValueSource(strings = { "", " ", "\n", "\r", "\r\n", "\t", " leading and trailing \n", "two\n\n\nparagraphs",
        "tab\tand\rreturn", "]]>", "<![CDATA[x]]>", "<b>&amp;</b>", "\"quoted\" and 'quoted'", "--><!-- -->",
        "é ½ µg ≥",
        "\u0085 next line \u2028", "an astral character: \uD83E\uDDB4.", "non-breaking\u00A0space", "&#13;" })
    void textIsKeptToTheCharacter(String text) throws IOException {
        Case sample = SampleCase.create();
        sample.setSummary(text);
        sample.getClaim().setRecordDateReason(text);
        sample.getReviewer().getCertifications().add(text);

        Case again = reread(sample);

        assertEquals(text, again.getSummary());
        assertEquals(text, again.getClaim().getRecordDateReason());
        assertEquals(text, again.getReviewer().getCertifications().get(0));
    }

    @Test
    void aCitationKeepsWhereItStands() throws IOException {
        Case sample = SampleCase.create();
        Evidence place = ImrcaseFactory.eINSTANCE.createEvidence();
        place.setRecord(sample.getRecords().get(0));
        place.setPage(2);
        place.setQuote("Guideline: MTUS Knee Complaints 2004");
        sample.getItems().get(0).getReviewerCitation().getEvidence().add(place);

        Case again = reread(sample);

        assertTrue(EcoreUtil.equals(sample, again));
        assertSame(again.getRecords().get(0),
                again.getItems().get(0).getReviewerCitation().getEvidence().get(0).getRecord());
    }

    @Test
    void whatIsUnsetStaysUnset() throws IOException {
        Case again = reread(CaseFiles.newCase());

        assertNull(again.getSummary());
        assertNull(again.getPatient().getAge());
        assertNull(again.getClaim().getDecided());
    }

    @ParameterizedTest
    @ValueSource(strings = { "0", "-1", "12.50", "1E+3", "0.000000000000001", "999999999999999" })
    void numbersKeepTheirDigits(String number) throws IOException {
        Case sample = SampleCase.create();
        sample.getItems().get(0).getQuantity().setAmount(new BigDecimal(number));

        assertEquals(new BigDecimal(number), reread(sample).getItems().get(0).getQuantity().getAmount());
    }

    @ParameterizedTest
    @ValueSource(strings = { "a\u0000b", "a\u0001b", "a\u001Bb", "a\uFFFEb", "a\uD800b", "a\uDC00b" })
    void aCharacterThatXmlForbidsIsNamedWithItsPlaceAndRemoved(String text) {
        Case sample = SampleCase.create();
        sample.getItems().get(1).setRationale(text);

        Issue issue = onlyIssueOfWriting(sample);

        assertEquals("items/i2/rationale", issue.place().element());
        assertEquals(1, issue.place().offset());
        assertEquals("ab", issue.fixes().get(0).edits().get(0).applyTo(text));
    }

    @Test
    void whatCouldNotBeLoadedIsNotWritten() {
        Case twice = SampleCase.create();
        twice.getItems().get(1).setId("r1");
        assertEquals("CASE-ID", onlyIssueOfWriting(twice).code());

        Case outside = SampleCase.create();
        outside.getRecords().clear();
        assertEquals("CASE-REFERENCE", onlyIssueOfWriting(outside).code());

        Case huge = SampleCase.create();
        huge.getItems().get(0).getQuantity().setAmount(new BigDecimal("1E+900000000"));
        assertEquals("CASE-VALUE", onlyIssueOfWriting(huge).code());

        Case empty = SampleCase.create();
        Measure noAmount = ImrcaseFactory.eINSTANCE.createMeasure();
        empty.getFindings().get(0).getValues().add(noAmount);
        assertEquals("findings/f1/values/1/amount", onlyIssueOfWriting(empty).place().element());
    }

    @Test
    void writingLeavesTheCaseWhereItIs() throws IOException {
        Case sample = SampleCase.create();
        XMIResourceImpl owner = new XMIResourceImpl(URI.createURI("x.case"));
        owner.getContents().add(sample);

        CaseFiles.write(sample);

        assertEquals(owner, sample.eResource());
    }

    @Test
    void theFilesArePlainXmiForEveryOtherToolOfEmf() throws IOException {
        Case sample = SampleCase.create();
        ResourceSet set = new ResourceSetImpl();
        set.getPackageRegistry().put(ImrcasePackage.eNS_URI, ImrcasePackage.eINSTANCE);
        XMIResourceImpl resource = new XMIResourceImpl(URI.createURI("x.case"));
        set.getResources().add(resource);

        resource.load(new ByteArrayInputStream(CaseFiles.write(sample)),
                Map.of(XMLResource.OPTION_EXTENDED_META_DATA, Boolean.TRUE));

        assertTrue(EcoreUtil.equals(sample, resource.getContents().get(0)));
    }

    private static Case reread(Case content) throws IOException {
        return CaseFiles.read(CaseFiles.write(content), "sample.case").content();
    }

    private static Issue onlyIssueOfWriting(Case content) {
        IssuesException thrown = assertThrows(IssuesException.class, () -> CaseFiles.write(content));
        assertEquals(1, thrown.issues().size(), thrown.getMessage());
        return thrown.issues().get(0);
    }
}
