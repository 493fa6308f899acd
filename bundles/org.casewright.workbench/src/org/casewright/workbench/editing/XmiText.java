package org.casewright.workbench.editing;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.casewright.model.imrcase.ImrcasePackage;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.xml.sax.InputSource;

/**
 * Parts of a case as XMI text, complete or not: a finding that still lacks its concept, which no file may hold, is
 * copied and kept in the journal as it is.
 */
final class XmiText {

    private static final Map<String, Object> WRITING = Map.of(XMLResource.OPTION_EXTENDED_META_DATA, Boolean.TRUE,
            XMLResource.OPTION_ENCODING, "UTF-8", XMLResource.OPTION_LINE_WIDTH, 110);

    /** No text that another program put on the clipboard makes the parser open a file. */
    private static final Map<String, Object> READING = Map.of(XMLResource.OPTION_EXTENDED_META_DATA, Boolean.TRUE,
            XMLResource.OPTION_PARSER_FEATURES,
            Map.of("http://apache.org/xml/features/disallow-doctype-decl", Boolean.TRUE));

    private XmiText() {
    }

    /** @param roots objects that nothing contains and that refer to nothing outside of themselves and each other */
    static String write(Collection<? extends EObject> roots) {
        XMIResourceImpl resource = resource();
        resource.getContents().addAll(roots);
        StringWriter text = new StringWriter();
        try {
            resource.save(text, WRITING);
        } catch (IOException e) {
            throw new IllegalStateException("XMI is written to memory", e);
        }
        resource.getContents().clear();
        return text.toString();
    }

    /** The objects of a text that {@link #write} made; empty where it is any other text. */
    static Optional<List<EObject>> read(String text) {
        XMIResourceImpl resource = resource();
        try {
            resource.load(new InputSource(new StringReader(text)), READING);
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
        List<EObject> roots = List.copyOf(resource.getContents());
        resource.getContents().clear();
        return resource.getErrors().isEmpty() ? Optional.of(roots) : Optional.empty();
    }

    private static XMIResourceImpl resource() {
        ResourceSet set = new ResourceSetImpl();
        set.getPackageRegistry().put(ImrcasePackage.eNS_URI, ImrcasePackage.eINSTANCE);
        XMIResourceImpl resource = new XMIResourceImpl(URI.createURI("part.case"));
        set.getResources().add(resource);
        return resource;
    }
}
