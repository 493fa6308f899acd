package org.casewright.tests.determination;

import java.io.IOException;
import java.io.StringReader;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Reads markup as strictly as XML is read. */
public final class Markup {

    private Markup() {
    }

    public static Document parse(String markup) throws IOException {
        try {
            return DocumentBuilderFactory.newDefaultNSInstance().newDocumentBuilder()
                    .parse(new InputSource(new StringReader(markup)));
        } catch (SAXException | ParserConfigurationException e) {
            throw new IOException(e);
        }
    }

    /** What a page shows. */
    public static String body(String page) throws IOException {
        return parse(page).getElementsByTagName("body").item(0).getTextContent();
    }
}
