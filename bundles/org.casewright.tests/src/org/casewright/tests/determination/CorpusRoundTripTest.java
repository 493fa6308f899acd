package org.casewright.tests.determination;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.casewright.determination.read.LetterReader;
import org.casewright.determination.read.ReadLetter;
import org.casewright.model.CaseFiles;
import org.casewright.model.imrcase.Case;
import org.junit.jupiter.api.Test;

/** Every published letter is read into a case, saved, loaded, and comes back word for word. */
class CorpusRoundTripTest {

    private static final Pattern DECISION = Pattern
            .compile(":\\s*(Upheld|Overturned)\\s+Claims Administrator guideline:");

    private record Result(Path letter, String fault, int items) {
    }

    @Test
    void everyLetterComesBackWordForWord() {
        List<Path> letters = Corpus.letters();
        assumeFalse(letters.isEmpty(), "no published letters beside the checkout");

        List<Result> results = letters.stream().map(CorpusRoundTripTest::roundTrip).toList();

        List<Result> faults = results.stream().filter(result -> !result.fault().isEmpty()).toList();
        System.out.printf("Letters that come back word for word: %d of %d, with %d items%n",
                results.size() - faults.size(), results.size(), results.stream().mapToInt(Result::items).sum());
        assertEquals(List.of(), faults.stream().limit(5).toList());
    }

    private static Result roundTrip(Path letter) {
        try {
            ReadLetter read = new LetterReader().read(letter);
            Case saved = CaseFiles.read(CaseFiles.write(read.content()), "saved.case").content();
            return new Result(letter.getFileName(), fault(letter, read, saved), saved.getItems().size());
        } catch (IOException e) {
            return new Result(letter.getFileName(), e.getMessage(), 0);
        }
    }

    private static String fault(Path letter, ReadLetter read, Case saved) throws IOException {
        String words = Corpus.withoutBlanks(Corpus.text(letter));
        if (!read.issues().isEmpty() || !saved.getUnplaced().isEmpty()) {
            return "not all was placed: " + read.issues();
        }
        if (!decisions(Corpus.text(letter)).equals(decisions(saved))) {
            return "another decision";
        }
        if (!Corpus.withoutBlanks(Letters.text(saved)).equals(words)) {
            return "other words as text";
        }
        if (letter.toString().endsWith(".pdf")
                && !Corpus.withSingleBlanks(Letters.text(saved)).equals(Corpus.withSingleBlanks(Corpus.text(letter)))) {
            return "other blanks as text";
        }
        boolean pdf = letter.toString().endsWith(".pdf") || !Files.exists(letter.resolveSibling("../pdf"));
        String rendered = pdf ? Corpus.pdfText(Letters.pdf(Letters.compose(saved))) : words;
        return Corpus.withoutBlanks(rendered).equals(words) ? "" : "other words as PDF";
    }

    private static List<String> decisions(String text) {
        Matcher decision = DECISION.matcher(text);
        List<String> decisions = new ArrayList<>();
        while (decision.find()) {
            decisions.add(decision.group(1));
        }
        return decisions;
    }

    private static List<String> decisions(Case imr) {
        return imr.getItems().stream().map(item -> item.getDecision().getLiteral()).toList();
    }
}
