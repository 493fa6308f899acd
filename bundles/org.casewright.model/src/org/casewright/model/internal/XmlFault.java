package org.casewright.model.internal;

import org.xml.sax.SAXException;

/** Why a text could not be parsed further, and where. */
final class XmlFault extends SAXException {

    private static final long serialVersionUID = 1L;

    final String code;
    /** From 1. */
    final int line;
    /** From 1. */
    final int column;
    /** The element that was open there, or null. */
    final transient XmlElement open;

    XmlFault(String code, String message, int line, int column, XmlElement open) {
        super(message);
        this.code = code;
        this.line = Math.max(line, 1);
        this.column = Math.max(column, 1);
        this.open = open;
    }
}
