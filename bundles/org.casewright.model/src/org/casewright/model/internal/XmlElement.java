package org.casewright.model.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.casewright.model.internal.StartTags.Tag;

/** An element of an XML text, with its places. Filled by {@link XmlParser}, and then only read. */
final class XmlElement {

    /** The name as written, with its prefix. */
    final String name;
    /** The namespace, empty where there is none. */
    final String namespace;
    /** The name without prefix. */
    final String localName;
    /** By name as written, in the order of the file; declarations of namespaces included. */
    final Map<String, String> attributes;
    final Tag tag;
    final List<XmlElement> children = new ArrayList<>();
    /** The characters directly in this element. */
    final StringBuilder text = new StringBuilder();

    XmlElement(String namespace, String localName, String name, Map<String, String> attributes, Tag tag) {
        this.namespace = namespace;
        this.localName = localName;
        this.name = name;
        this.attributes = attributes;
        this.tag = tag;
    }
}
