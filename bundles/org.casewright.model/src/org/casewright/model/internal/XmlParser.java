package org.casewright.model.internal;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;

import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.XMLReader;
import org.xml.sax.ext.DefaultHandler2;

/** Parses XML text into elements, with the JDK's parser and nothing that could reach out of the text. */
final class XmlParser extends DefaultHandler2 {

    private static final int MAX_DEPTH = 32;
    private static final int MAX_ELEMENTS = 200_000;
    private static final String SAX = "http://xml.org/sax/";
    private static final String XERCES = "http://apache.org/xml/";

    private final StartTags tags;
    private final Deque<XmlElement> open = new ArrayDeque<>();
    private XmlElement root;
    private Locator locator;
    private int count;

    private XmlParser(String text) {
        tags = new StartTags(text);
    }

    /**
     * @throws XmlFault at the first place where the text is not well-formed, or where it goes beyond what a
     *         case needs
     */
    static XmlElement parse(String text) throws XmlFault {
        XmlParser handler = new XmlParser(text);
        try {
            XMLReader reader = reader(handler);
            reader.parse(new InputSource(new StringReader(text)));
            return handler.root;
        } catch (XmlFault e) {
            throw e;
        } catch (SAXParseException e) {
            throw new XmlFault("CASE-XML", "The file is damaged here: " + e.getMessage(), e.getLineNumber(),
                    e.getColumnNumber(), handler.open.peek());
        } catch (SAXException | ParserConfigurationException | IOException e) {
            throw new XmlFault("CASE-XML", "The file cannot be parsed: " + e.getMessage(), 1, 1, handler.open.peek());
        }
    }

    private static XMLReader reader(XmlParser handler) throws ParserConfigurationException, SAXException {
        SAXParserFactory factory = SAXParserFactory.newDefaultNSInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature(SAX + "features/external-general-entities", false);
        factory.setFeature(SAX + "features/external-parameter-entities", false);
        factory.setFeature(XERCES + "features/nonvalidating/load-external-dtd", false);
        XMLReader reader = factory.newSAXParser().getXMLReader();
        reader.setProperty(SAX + "properties/lexical-handler", handler);
        reader.setProperty(XERCES + "properties/locale", Locale.ROOT);
        // These two count character references as well. No other entity can be, and the file's size is limited.
        reader.setProperty("jdk.xml.maxGeneralEntitySizeLimit", "0");
        reader.setProperty("jdk.xml.totalEntitySizeLimit", "0");
        reader.setContentHandler(handler);
        reader.setErrorHandler(handler);
        reader.setEntityResolver(handler);
        return reader;
    }

    @Override
    public void setDocumentLocator(Locator parser) {
        locator = parser;
    }

    /** Called before the parser reads anything of the declaration. */
    @Override
    public void startDTD(String name, String publicId, String systemId) throws SAXException {
        throw fault("CASE-DOCTYPE", "A case has no DOCTYPE and no entities of its own. Remove the declaration.");
    }

    @Override
    public void startElement(String uri, String localName, String name, Attributes attributes) throws SAXException {
        XmlElement element = new XmlElement(uri, localName, name, copy(attributes), tags.next());
        if (open.size() == MAX_DEPTH) {
            throw fault("CASE-SIZE", "Elements are nested more than " + MAX_DEPTH + " deep. This is not a case.");
        }
        if (++count > MAX_ELEMENTS) {
            throw fault("CASE-SIZE", "The file has more than " + MAX_ELEMENTS + " elements. This is not a case.");
        }
        if (root == null) {
            root = element;
        } else {
            open.element().children.add(element);
        }
        open.push(element);
    }

    private static Map<String, String> copy(Attributes attributes) {
        Map<String, String> copy = LinkedHashMap.newLinkedHashMap(attributes.getLength());
        for (int i = 0; i < attributes.getLength(); i++) {
            copy.put(attributes.getQName(i), attributes.getValue(i));
        }
        return copy;
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        open.element().text.append(characters, start, length);
    }

    @Override
    public void endElement(String uri, String localName, String name) {
        open.pop();
    }

    @Override
    public void fatalError(SAXParseException fault) throws SAXException {
        throw fault;
    }

    private XmlFault fault(String code, String message) {
        return new XmlFault(code, message, locator.getLineNumber(), locator.getColumnNumber(), open.peek());
    }
}
