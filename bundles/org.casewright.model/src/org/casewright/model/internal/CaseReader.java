package org.casewright.model.internal;

import java.util.List;

import org.casewright.model.InputFile;
import org.casewright.model.Issue;
import org.casewright.model.IssuesException;
import org.casewright.model.LoadedCase;
import org.casewright.model.Place;
import org.casewright.model.Wording;
import org.casewright.model.imrcase.ImrcasePackage;

/**
 * Reads the bytes of a case file: decode, parse, build. There is one version of the format so far; when there
 * is a second, files of the first are migrated between parsing and building, as elements.
 */
public final class CaseReader {

    private static final String NAMESPACES = ImrcasePackage.eNS_URI.substring(0,
            ImrcasePackage.eNS_URI.lastIndexOf('/') + 1);

    private final String source;

    public CaseReader(String source) {
        this.source = source;
    }

    public LoadedCase read(byte[] bytes) throws IssuesException {
        if (bytes.length > CaseFormat.MAX_BYTES) {
            throw new IssuesException(List.of(Issue.error("CASE-FILE",
                    InputFile.tooLarge(CaseFormat.MAX_BYTES), Place.file(source))));
        }
        String text = Utf8.decode(bytes, source);
        Lines lines = new Lines(text);
        XmlElement root = parse(text, lines);
        checkRoot(root, lines);
        return CaseBuilder.build(root, source, text, lines);
    }

    private XmlElement parse(String text, Lines lines) throws IssuesException {
        try {
            return XmlParser.parse(text);
        } catch (XmlFault e) {
            boolean atEnd = e.line == lines.line(text.length()) && e.column == lines.column(text.length());
            String message = atEnd && e.open != null
                    ? "The file ends here, before it is complete. Restore the rest of it from a copy."
                    : e.getMessage();
            Place place = new Place(source, e.line, e.column, 0, 0, "");
            throw new IssuesException(List.of(Issue.error(e.code, message + opened(e, lines), place)));
        }
    }

    private static String opened(XmlFault fault, Lines lines) {
        return fault.open == null ? ""
                : " This is inside <" + fault.open.name + ">, which begins in line "
                        + lines.line(fault.open.tag.start()) + ".";
    }

    private void checkRoot(XmlElement root, Lines lines) throws IssuesException {
        if (isNewer(root)) {
            throw refused(root, lines, "CASE-VERSION", "This case was written by a newer Casewright than this one,"
                    + " which reads format " + CaseFormat.VERSION + ". Update Casewright to open it.");
        }
        if (!root.namespace.equals(ImrcasePackage.eNS_URI) || !root.localName.equals("Case")) {
            throw refused(root, lines, "CASE-FORMAT", "This is not a case: it begins with <" + root.name
                    + "> of the namespace " + Wording.quoted(root.namespace) + ", and not with <imrcase:Case> of '"
                    + ImrcasePackage.eNS_URI + "'.");
        }
        String version = root.attributes.get("schemaVersion");
        if (!Integer.toString(CaseFormat.VERSION).equals(version)) {
            throw refused(root, lines, "CASE-VERSION", (version == null ? "The case does not say which version of the"
                    + " format it has." : "There is no version " + Wording.quoted(version) + " of the format.")
                    + " Write schemaVersion=\"" + CaseFormat.VERSION + "\" in <" + root.name + ">.");
        }
    }

    /** The namespace changes only where files of the older format could not be read as the newer. */
    private static boolean isNewer(XmlElement root) {
        boolean otherNamespace = root.namespace.startsWith(NAMESPACES)
                && !root.namespace.equals(ImrcasePackage.eNS_URI);
        String version = root.attributes.getOrDefault("schemaVersion", "");
        return otherNamespace
                || version.matches("[0-9]{1,9}") && Integer.parseInt(version) > CaseFormat.VERSION;
    }

    private IssuesException refused(XmlElement root, Lines lines, String code, String message) {
        int at = root.tag.start();
        Place place = Place.text(source, lines.line(at), lines.column(at), at, root.tag.end() - at);
        return new IssuesException(List.of(Issue.error(code, message, place)));
    }
}
