package org.casewright.workbench.records.packet;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.casewright.model.PartialDate;
import org.casewright.model.imrcase.RecordKind;
import org.casewright.model.imrcase.Sex;

/** Reads what a file of a packet says of the case. Only what stands behind a label that leaves no doubt is taken. */
public final class PacketReader {

    private static final Pattern CASE = words(
            "\\bcase\\s*(?:number|no\\b\\.?|#)\\s*:?\\s*(?<value>CM\\d\\d-\\d{7})\\b");
    private static final Pattern CLAIM = words(
            "\\bclaim\\s*(?:number|no\\b\\.?|#)\\s*:?\\s*(?<value>[A-Z0-9][A-Z0-9-]{3,29})\\b");
    private static final LabelledDate INJURY = new LabelledDate("date of (?:the )?injury|injury date|DOI|D\\.O\\.I\\.");
    private static final LabelledDate BIRTH = new LabelledDate("date of birth|birth date|DOB|D\\.O\\.B\\.");
    private static final LabelledDate DENIED = new LabelledDate(
            "date of (?:the )?(?:UR|utilization review) (?:determination|decision|denial)(?: letter)?"
                    + "|(?:UR|utilization review) (?:determination|decision|denial) date");
    private static final LabelledDate DETERMINED = new LabelledDate(
            "date of (?:the )?(?:determination|decision|denial|notice)|(?:determination|decision|denial) date");
    private static final LabelledDate RECEIVED = new LabelledDate("(?:application |date )?received(?: on)?");

    private static final Pattern AGE = words(
            "\\bage\\s*:?\\s*(?<value>\\d{1,3})\\b|\\b(?<other>\\d{1,3})[ -]years?[ -]old\\b");
    private static final Pattern SEX = words("\\b(?:sex|gender)\\s*:?\\s*(?<value>male|female|M|F)\\b"
            + "|\\byears?[ -]old (?<other>male|female|man|woman)\\b");
    private static final Map<String, Sex> SEXES = Map.of("m", Sex.MALE, "male", Sex.MALE, "man", Sex.MALE, "f",
            Sex.FEMALE, "female", Sex.FEMALE, "woman", Sex.FEMALE);

    private PacketReader() {
    }

    /** @param text of the first pages, line by line, with a form feed between pages */
    public static PacketFacts read(RecordKind kind, String text) {
        boolean review = kind == RecordKind.UTILIZATION_REVIEW;
        boolean application = kind == RecordKind.APPLICATION;
        List<RequestList.Entry> requests = review || application ? RequestList.in(text) : List.of();
        return new PacketFacts(value(CASE, text).map(number -> number.toUpperCase(Locale.ROOT)),
                value(CLAIM, text).filter(PacketReader::numbered), INJURY.in(text), denied(review, text),
                application ? RECEIVED.in(text) : Optional.empty(), BIRTH.in(text),
                value(AGE, text).map(Integer::valueOf),
                value(SEX, text).map(sex -> SEXES.get(sex.toLowerCase(Locale.ROOT))),
                requests.stream().map(RequestList.Entry::words).toList(),
                review ? requests.stream().flatMap(entry -> CitedGuideline.of(entry).stream()).toList() : List.of());
    }

    private static Optional<PartialDate> denied(boolean review, String text) {
        Optional<PartialDate> named = DENIED.in(text);
        return named.isPresent() || !review ? named : DETERMINED.in(text);
    }

    private static boolean numbered(String claim) {
        return claim.chars().anyMatch(Character::isDigit);
    }

    private static Optional<String> value(Pattern pattern, String text) {
        Matcher found = pattern.matcher(text);
        if (!found.find()) {
            return Optional.empty();
        }
        return Optional.ofNullable(found.group("value")).or(() -> Optional.of(found.group("other")));
    }

    private static Pattern words(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
    }
}
