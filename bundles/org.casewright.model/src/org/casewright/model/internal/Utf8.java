package org.casewright.model.internal;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.casewright.model.Issue;
import org.casewright.model.IssuesException;
import org.casewright.model.Place;

/** Decodes a file that must be XML 1.0 in UTF-8. A byte order mark is passed over. */
final class Utf8 {

    private static final Pattern DECLARATION = Pattern.compile(
            "<\\?xml\\s+version\\s*=\\s*[\"']([^\"']*)[\"'](?:\\s+encoding\\s*=\\s*[\"']([^\"']*)[\"'])?");

    private Utf8() {
    }

    static String decode(byte[] bytes, String source) throws IssuesException {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer text = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), text, true);
        String decoded = text.flip().toString();
        if (result.isError()) {
            throw damaged(decoded, source, "These bytes are not UTF-8 text. Save the file as UTF-8.");
        }
        String file = decoded.startsWith("\uFEFF") ? decoded.substring(1) : decoded;
        checkDeclaration(file, source);
        return file;
    }

    private static void checkDeclaration(String file, String source) throws IssuesException {
        Matcher declaration = DECLARATION.matcher(file);
        if (!declaration.lookingAt()) {
            return;
        }
        String encoding = declaration.group(2);
        if (encoding != null && !encoding.equalsIgnoreCase("UTF-8") && !encoding.equalsIgnoreCase("US-ASCII")) {
            throw damaged("", source, "The file says that its encoding is " + encoding
                    + ", but a case is always UTF-8. Save it as UTF-8 and correct the first line.");
        }
        if (!declaration.group(1).equals("1.0")) {
            throw damaged("", source, "A case is XML 1.0, and this file says version " + declaration.group(1) + ".");
        }
    }

    /** @param before what could be decoded up to the fault */
    private static IssuesException damaged(String before, String source, String message) {
        Lines lines = new Lines(before);
        int at = before.length();
        Place place = Place.text(source, lines.line(at), lines.column(at), at, 0);
        return new IssuesException(List.of(Issue.error("CASE-ENCODING", message, place)));
    }
}
