package org.casewright.workbench.tests.verdicts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;

import org.casewright.engine.evaluate.Standing;
import org.casewright.workbench.verdicts.VerdictLine;
import org.casewright.workbench.verdicts.VerdictRow;
import org.junit.jupiter.api.Test;

class VerdictRowTest {

    private static final VerdictLine PAIN = line("0/0/0", "Pain", Optional.of(Standing.MET));
    private static final VerdictLine GROUP = line("0/0", "One of these", Optional.of(Standing.NOT_DOCUMENTED), PAIN);
    private static final VerdictLine HEADING = line("0", "It applies where", Optional.empty(), GROUP);
    private static final VerdictLine AMOUNT = line("1", "Four injections", Optional.of(Standing.OPEN));

    @Test
    void linesAreReadFromTopToBottom() {
        List<VerdictRow> rows = VerdictRow.of(List.of(HEADING, AMOUNT));

        assertEquals(List.of(new VerdictRow(HEADING, 0), new VerdictRow(GROUP, 1), new VerdictRow(PAIN, 2),
                new VerdictRow(AMOUNT, 0)), rows);
    }

    @Test
    void eachSaysHowItStandsButAHeading() {
        List<String> words = VerdictRow.of(List.of(HEADING)).stream().map(VerdictRow::words).toList();

        assertEquals(List.of("It applies where", "One of these\u00a0— not documented", "Pain\u00a0— met"), words);
    }

    private static VerdictLine line(String path, String words, Optional<Standing> standing, VerdictLine... below) {
        return new VerdictLine(path, words, standing, false, List.of(), List.of(), List.of(), "", List.of(below));
    }
}
