package org.casewright.tests.determination;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

import org.casewright.determination.letter.Drafts;
import org.casewright.determination.letter.HeaderField;
import org.casewright.determination.letter.Letter;
import org.casewright.determination.letter.Run;
import org.casewright.determination.compose.LetterComposer;
import org.casewright.determination.read.LetterReader;
import org.casewright.determination.read.ReadLetter;
import org.casewright.determination.render.PdfRenderer;
import org.casewright.determination.render.TextRenderer;
import org.casewright.model.imrcase.Case;

/** Reads, composes and renders the letters of the tests. */
public final class Letters {

    private static final PdfRenderer PDF = new PdfRenderer();

    private Letters() {
    }

    /** Reads a letter of which nothing may be lost. */
    public static Case read(LetterText letter) throws IOException {
        return read(letter.toString());
    }

    static Case read(String letter) throws IOException {
        ReadLetter read = readAny(letter);
        assertEquals(List.of(), read.issues());
        assertEquals(List.of(), read.content().getUnplaced());
        assertEquals(Corpus.withoutBlanks(letter), Corpus.withoutBlanks(text(read.content())));
        return read.content();
    }

    static ReadLetter readAny(String letter) throws IOException {
        return new LetterReader().read(letter.getBytes(StandardCharsets.UTF_8), "letter.txt");
    }

    public static Letter compose(Case imr) throws IOException {
        return new LetterComposer().compose(imr, Drafts.NONE);
    }

    /** What a letter shows, and of which fields. */
    static List<Run> runs(Letter letter) {
        Stream<Run> header = letter.header().stream().flatMap(row -> row.fields().stream()).map(HeaderField::value);
        Stream<Run> body = letter.sections().stream().flatMap(section -> section.paragraphs().stream())
                .flatMap(paragraph -> paragraph.runs().stream());
        return Stream.concat(header, body).toList();
    }

    public static String text(Case imr) throws IOException {
        return new TextRenderer().render(compose(imr));
    }

    public static byte[] pdf(Letter letter) throws IOException {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        PDF.render(letter, pdf);
        return pdf.toByteArray();
    }
}
