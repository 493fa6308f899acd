package org.casewright.criteria.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

import org.casewright.criteria.CriteriaSource;
import org.casewright.criteria.IssueCodes;
import org.casewright.model.Issue;
import org.casewright.model.Place;

/**
 * The text of a source, or why it cannot be parsed. A parser would answer an unlimited file, a wrong encoding
 * or endless nesting with an exception, or not at all.
 *
 * @param text empty where there is an issue
 * @param issue why there is no text
 */
public record SourceText(String text, Optional<Issue> issue) {

    /** Of a source that there is not. */
    public static final SourceText NONE = new SourceText("", Optional.empty());

    public static SourceText of(CriteriaSource source) {
        byte[] bytes = source.bytes();
        if (bytes.length > CriteriaSource.MOST_BYTES) {
            return refused(IssueCodes.FILE_SIZE, "This file is larger than " + (CriteriaSource.MOST_BYTES >> 20)
                    + " MB, the most that is read. Split it into several files.", Place.file(source.name()));
        }
        CharBuffer text = CharBuffer.allocate(bytes.length);
        boolean complete = decode(bytes, text);
        String decoded = text.flip().toString();
        int unfit = complete ? decoded.indexOf('\0') : decoded.length();
        if (unfit >= 0) {
            return refused(IssueCodes.FILE_ENCODING, "From here on this is not UTF-8 text. Save the file as UTF-8.",
                    Places.at(source.name(), decoded, unfit, 0));
        }
        Optional<Issue> nesting = Braces.check(source.name(), decoded);
        return nesting.isPresent() ? new SourceText("", nesting) : new SourceText(decoded, Optional.empty());
    }

    /** Whether all of it could be decoded; what came before a fault is in the buffer. */
    private static boolean decode(byte[] bytes, CharBuffer text) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), text, true);
        return !result.isError();
    }

    private static SourceText refused(String code, String message, Place place) {
        return new SourceText("", Optional.of(Issue.error(code, message, place)));
    }
}
