package org.casewright.workbench.tests.editing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

import org.casewright.model.CaseFiles;
import org.casewright.workbench.editing.CaseDocument;
import org.junit.jupiter.api.Test;

/** Any edits, taken back one by one, leave each state that was, to the byte; made again, the same ones. */
class RandomUndoTest {

    private static final int SEQUENCES = 1_000;
    private static final int EDITS = 30;

    @Test
    void undoAndRedoGiveBackEveryState() throws IOException {
        int steps = 0;
        for (int seed = 0; seed < SEQUENCES; seed++) {
            steps += sequence(seed);
        }
        System.out.println(SEQUENCES + " random edit sequences, " + steps + " steps of undo: every state given back");
        assertTrue(steps > SEQUENCES * EDITS / 2, "most edits change something");
    }

    private static int sequence(int seed) throws IOException {
        CaseDocument document = new CaseDocument(CaseFiles.newCase());
        RandomEdits edits = new RandomEdits(document, seed);
        List<String> seen = new ArrayList<>(List.of(file(document)));
        for (int i = 0; i < EDITS; i++) {
            document.endTyping();
            edits.next();
            seen.add(file(document));
        }
        List<String> back = walk(document, document::canUndo, document::undo);
        assertFalse(document.isDirty(), "seed " + seed + ": all is undone");
        List<String> forth = walk(document, document::canRedo, document::redo);
        assertEquals(back.reversed(), forth, "seed " + seed + ": what was undone, made again");
        assertTrue(passes(forth, seen), "seed " + seed + ": each state that was, in its order");
        assertEquals(back, walk(document, document::canUndo, document::undo), "seed " + seed + ": and back again");
        return forth.size() - 1;
    }

    /** The files on the way, with those at both ends. */
    private static List<String> walk(CaseDocument document, BooleanSupplier more, Runnable step) throws IOException {
        List<String> files = new ArrayList<>(List.of(file(document)));
        while (more.getAsBoolean()) {
            step.run();
            files.add(file(document));
        }
        return files;
    }

    /** One random edit is a step, or a few of typing: whoever walks all steps passes each state that was seen. */
    private static boolean passes(List<String> way, List<String> seen) {
        int at = 0;
        for (String state : seen) {
            while (at < way.size() && !way.get(at).equals(state)) {
                at++;
            }
        }
        return at < way.size() && way.getLast().equals(seen.getLast());
    }

    private static String file(CaseDocument document) throws IOException {
        return new String(CaseFiles.write(document.content()), StandardCharsets.UTF_8);
    }
}
