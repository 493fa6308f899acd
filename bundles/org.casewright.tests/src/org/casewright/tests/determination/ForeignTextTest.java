package org.casewright.tests.determination;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.casewright.determination.read.ReadLetter;
import org.casewright.model.IssuesException;
import org.casewright.model.imrcase.Case;
import org.casewright.model.imrcase.UnplacedText;
import org.junit.jupiter.api.Test;

/** A paragraph that is no part of the form is kept and named, and the rest is read as it is without it. */
class ForeignTextTest {

    private static final String FOREIGN = "Copy 2 of 3, sent on 05/06/2017 to the parties (see the list).";
    private static final int LETTERS = 30;

    @Test
    void aParagraphOfOtherOriginIsKeptAndNamed() throws IOException {
        List<String> faults = new ArrayList<>();
        int places = 0;
        for (int seed = 0; seed < LETTERS; seed++) {
            String[] lines = Typesetting.marked(Letters.compose(DrawnCase.of(seed)), new Draw(seed)).split("\n", -1);
            Case before = Letters.readAny(String.join("\n", lines)).content();
            for (int line = 0; line < lines.length; line++) {
                if (lines[line].equals(" ")) {
                    places++;
                    String fault = fault(before, lines, line);
                    if (!fault.isEmpty()) {
                        faults.add(seed + ":" + line + ": " + fault);
                    }
                }
            }
        }
        System.out.printf("Paragraphs of other origin that are kept, named or in a free text: %d of %d%n",
                places - faults.size(), places);
        assertEquals(List.of(), faults.stream().limit(3).toList());
    }

    private static String fault(Case before, String[] lines, int line) throws IOException {
        List<String> with = new ArrayList<>(List.of(lines));
        with.addAll(line, List.of(" ", FOREIGN + " ", " "));
        try {
            ReadLetter read = Letters.readAny(String.join("\n", with));
            return read.issues().isEmpty() && isFree(read.content()) ? "" : fault(before, read, line + 2);
        } catch (IssuesException refused) {
            return refused.issues().toString();
        }
    }

    /** Free texts may have it: the reviewer's have many paragraphs, and a source may end without a full stop. */
    private static boolean isFree(Case imr) {
        Stream<String> free = imr.getItems().stream().flatMap(item -> Stream.of(item.getRationale(),
                item.getAdministratorCitation().getNonMtus(), item.getReviewerCitation().getNonMtus()));
        return Stream.concat(Stream.of(imr.getSummary()), free).anyMatch(text -> text != null && text.endsWith(FOREIGN)
                || text != null && text.contains(FOREIGN + "\n\n"));
    }

    private static String fault(Case before, ReadLetter read, int line) {
        List<String> places = read.issues().stream().map(issue -> issue.code() + " " + issue.place().line()).toList();
        if (!places.equals(List.of("LETTER-UNPLACED " + line))) {
            return read.issues() + " instead of line " + line;
        }
        UnplacedText unplaced = read.content().getUnplaced().getFirst();
        if (!unplaced.getText().equals(FOREIGN)) {
            return unplaced.getText();
        }
        read.content().getUnplaced().clear();
        return RoundTrip.differences(before, read.content()).toString().replace("[]", "");
    }
}
