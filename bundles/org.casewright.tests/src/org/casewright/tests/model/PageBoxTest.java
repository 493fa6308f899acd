package org.casewright.tests.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;

import org.casewright.model.CaseFiles;
import org.casewright.model.IssuesException;
import org.casewright.model.PageBox;
import org.casewright.model.imrcase.Case;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Boxes on pages: how they are written, and that a case keeps them. */
class PageBoxTest {

    private static final String CASE = """
            <?xml version="1.0" encoding="UTF-8"?>
            <imrcase:Case xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI"
                xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                xmlns:imrcase="http://casewright.org/imrcase/1" schemaVersion="1" number="CM16-0990009">
              <claim/>
              <organization name="Redwood"/>
              <patient/>
              <reviewer/>
              <records id="r1" kind="progress report" pages="4"/>
              <findings xsi:type="imrcase:Diagnosis" id="f1" concept="Conditions.LumbarStrain">
                <evidence record="r1" page="3" box="%s"/>
              </findings>
            </imrcase:Case>
            """;

    @Test
    void whatIsWrittenIsRead() {
        PageBox box = new PageBox(72, 144, 200, 36);
        assertEquals("72 144 200 36", box.toString());
        assertEquals(box, PageBox.valueOf("72 144 200 36"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "72 144 200", "72 144 200 36 1", "72,144,200,36", "-1 0 10 10", "0 0 0 10", "0 0 10 0",
        "14400 0 1 10", "0 0 99999 10"})
    void whatIsNoBoxIsNamed(String text) {
        String message = assertThrows(IllegalArgumentException.class, () -> PageBox.valueOf(text)).getMessage();
        assertTrue(message.contains("box"), message);
    }

    @Test
    void aCaseKeepsTheBoxOfItsEvidence() throws IssuesException {
        Case read = read("72 144 200 36");
        assertEquals(new PageBox(72, 144, 200, 36), read.getFindings().get(0).getEvidence().get(0).getBox());
        String written = new String(CaseFiles.write(read), StandardCharsets.UTF_8);
        assertTrue(written.contains("<evidence record=\"r1\" page=\"3\" box=\"72 144 200 36\"/>"), written);
    }

    @Test
    void aCaseWithAnotherWordForABoxIsRefused() {
        IssuesException refused = assertThrows(IssuesException.class, () -> read("upper half"));
        assertTrue(refused.getMessage().contains("is not a box on a page"), refused.getMessage());
    }

    private static Case read(String box) throws IssuesException {
        return CaseFiles.read(CASE.formatted(box).getBytes(StandardCharsets.UTF_8), "box.case").content();
    }
}
