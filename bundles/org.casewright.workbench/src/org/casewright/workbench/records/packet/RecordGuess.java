package org.casewright.workbench.records.packet;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.casewright.model.PartialDate;
import org.casewright.model.imrcase.ImrcaseFactory;
import org.casewright.model.imrcase.Record;
import org.casewright.model.imrcase.RecordKind;
import org.casewright.text.DateMention;
import org.casewright.text.Dates;

/**
 * What a file of the packet probably is, by its name and its first page: nobody should type what a file says of itself.
 * The reviewer corrects what is guessed wrongly.
 */
public final class RecordGuess {

    private static final int HEAD = 900;
    private static final int LONGEST_TITLE = 70;
    /** How far before a date its label may begin. */
    private static final int REACH = 60;
    /** How many of the first lines may be the heading; above it stands who wrote it. */
    private static final int LETTERHEAD = 4;

    /** The first that fits is taken; so the special words come before the general ones. */
    private static final List<Clue> CLUES = List.of(
            new Clue(RecordKind.APPLICATION, "application for independent medical review|imr application", ""),
            new Clue(RecordKind.UTILIZATION_REVIEW, "utilization review|\\bUR (?:determination|decision|denial)"
                    + "|notice of (?:determination|denial|non-?certification)|adverse determination", ""),
            new Clue(RecordKind.REQUEST_FOR_AUTHORIZATION, "request for authorization|\\bRFA\\b", "treating physician"),
            new Clue(RecordKind.ELECTRODIAGNOSTIC_REPORT, "electrodiagnos|nerve conduction"
                    + "|\\bEMG\\b|\\bNCV\\b|\\bNCS\\b", "neurologist"),
            new Clue(RecordKind.IMAGING_REPORT, "\\bMRI\\b|magnetic resonance|x-?ray|radiograph|\\bCT\\b"
                    + "|computed tomograph|ultrasound|imaging", "radiologist"),
            new Clue(RecordKind.OPERATIVE_REPORT, "operative report|operative note|procedure report", "surgeon"),
            new Clue(RecordKind.LABORATORY_REPORT, "laborator|\\blabs?\\b|urine drug|toxicology", "laboratory"),
            new Clue(RecordKind.THERAPY_NOTE, "therapy note|physical therapy|occupational therapy|chiropractic"
                    + "|acupuncture|\\bPT note", "physical therapist"),
            new Clue(RecordKind.CONSULTATION, "consultation|qualified medical|agreed medical|\\bQME\\b|\\bAME\\b"
                    + "|second opinion", "consultant"),
            new Clue(RecordKind.PROGRESS_REPORT, "progress|\\bPR-?2\\b|follow-?up|office visit"
                    + "|treating physician|chart note", "treating physician"),
            new Clue(RecordKind.CORRESPONDENCE, "\\bletter\\b|correspondence|\\bdear (?:dr|mr|ms|sir)", ""));

    /** Of another event than the document; forms say behind the label how dates are written. */
    private static final Pattern OTHER_DATE = Pattern.compile("(?:birth|DOB|D\\.O\\.B\\.|injury|DOI|D\\.O\\.I\\."
            + "|determination letter)\\s*(?:\\([^)\\n]{0,30}\\))?\\W{0,4}$", Pattern.CASE_INSENSITIVE);
    private static final Pattern OWN_DATE = Pattern.compile(
            "(?:date of (?:service|report|exam\\w*|visit|study|review)|dated" + "|exam date|report date)\\W{0,4}$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern LETTERS = Pattern.compile("\\p{L}{3,}");
    private static final Pattern ABBREVIATION = Pattern.compile(
            "(?i)\\b(?:MRI|CT|EMG|NCV|NCS|PR|RFA|UR|IMR|DWC|QME|AME|PT|OT" + "|MD|PTP|ESI|TENS|[CLT]\\d{1,2})\\b");

    private record Clue(RecordKind kind, Pattern words, String author) {

        Clue(RecordKind kind, String words, String author) {
            this(kind, Pattern.compile(words, Pattern.CASE_INSENSITIVE), author);
        }

        /** Of "Golden Mutual - Utilization review" what is no name. */
        String part(String line) {
            return Arrays.stream(line.split(" [-\u2013|] ")).filter(part -> words.matcher(part).find()).findFirst()
                    .orElse(line);
        }
    }

    private RecordGuess() {
    }

    /**
     * A record for a file, which the record does not name yet.
     *
     * @param firstPage its words; empty where it has none or cannot be read
     * @param pages how many; 0 where it cannot be read
     */
    public static Record of(Path file, String firstPage, int pages) {
        String name = plainName(file);
        String head = firstPage.substring(0, Math.min(HEAD, firstPage.length()));
        Optional<Clue> clue = clue(name).or(() -> clue(head));
        Record record = ImrcaseFactory.eINSTANCE.createRecord();
        record.setKind(clue.map(Clue::kind).orElse(RecordKind.OTHER));
        record.setTitle(title(name, head, clue));
        date(name, head).ifPresent(record::setDate);
        clue.map(Clue::author).filter(author -> !author.isEmpty()).ifPresent(record::setAuthor);
        record.setPages(pages > 0 ? pages : null);
        return record;
    }

    private static String plainName(Path file) {
        return file.getFileName().toString().replaceFirst("\\.[^.]{1,5}$", "").replaceAll("[_.]+", " ").strip();
    }

    private static Optional<Clue> clue(String text) {
        return CLUES.stream().filter(clue -> clue.words.matcher(text).find()).findFirst();
    }

    /** The heading of the document where it has one; else the name of the file without dates and numbers. */
    private static String title(String name, String head, Optional<Clue> clue) {
        List<String> lines = head.lines().map(String::strip).filter(line -> !line.isEmpty()).limit(LETTERHEAD).toList();
        Optional<String> telling = clue.flatMap(known -> lines.stream().map(known::part)
                .filter(part -> isHeading(part) && known.words.matcher(part).find()).findFirst());
        Optional<String> heading = telling.or(() -> lines.stream().limit(1).filter(RecordGuess::isHeading).findFirst());
        if (heading.isPresent()) {
            String words = heading.get();
            return words.equals(words.toUpperCase(Locale.ROOT)) ? sentence(words) : words;
        }
        String words = name.replaceAll("\\d{4}-\\d{2}-\\d{2}|\\d{1,2}-\\d{1,2}-\\d{2,4}|^\\d+", "")
                .replace('-', ' ').strip();
        return words.isEmpty() ? name : sentence(words);
    }

    private static boolean isHeading(String line) {
        return line.length() <= LONGEST_TITLE && LETTERS.matcher(line).find() && !line.endsWith(".");
    }

    /** In small letters, but for the first and for abbreviations. */
    private static String sentence(String words) {
        String lower = words.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        String kept = ABBREVIATION.matcher(lower).replaceAll(found -> found.group().toUpperCase(Locale.ROOT));
        return kept.substring(0, 1).toUpperCase(Locale.ROOT) + kept.substring(1);
    }

    private static Optional<PartialDate> date(String name, String head) {
        return Dates.find(name).stream().findFirst().map(RecordGuess::partial)
                .or(() -> labelled(head))
                .or(() -> Dates.find(head).stream().filter(date -> !follows(OTHER_DATE, date, head)).findFirst()
                        .map(RecordGuess::partial));
    }

    private static Optional<PartialDate> labelled(String head) {
        return Dates.find(head).stream().filter(date -> follows(OWN_DATE, date, head)).findFirst()
                .map(RecordGuess::partial);
    }

    private static boolean follows(Pattern label, DateMention date, String text) {
        Matcher before = label.matcher(text).region(Math.max(0, date.span().offset() - REACH), date.span().offset());
        return before.find();
    }

    private static PartialDate partial(DateMention mention) {
        return mention.from().equals(mention.to()) ? PartialDate.of(mention.from())
                : PartialDate.of(YearMonth.from(mention.from()));
    }
}
