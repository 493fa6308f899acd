package org.casewright.model.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

import org.casewright.model.Issue;
import org.casewright.model.IssuesException;
import org.casewright.model.imrcase.Case;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;

/** Writes a case as XMI that compares well line by line. */
public final class CaseWriter {

    private static final Map<String, Object> OPTIONS = Map.of(
            XMLResource.OPTION_ENCODING, "UTF-8",
            XMLResource.OPTION_EXTENDED_META_DATA, Boolean.TRUE,
            Resource.OPTION_LINE_DELIMITER, "\n",
            XMLResource.OPTION_LINE_WIDTH, 110);

    private CaseWriter() {
    }

    /** @throws IssuesException where the case breaks a rule of the format, as {@link CaseRules} tells them */
    public static byte[] write(Case content) throws IssuesException {
        List<Issue> issues = CaseRules.check(content);
        if (!issues.isEmpty()) {
            throw new IssuesException(issues);
        }
        Case copy = EcoreUtil.copy(content);
        copy.setSchemaVersion(CaseFormat.VERSION);
        XMIResourceImpl resource = new XMIResourceImpl(URI.createURI("case"));
        resource.getContents().add(copy);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            resource.save(bytes, OPTIONS);
        } catch (IOException e) {
            throw new UncheckedIOException("a case that keeps the rules is written to memory", e);
        }
        return bytes.toByteArray();
    }
}
