package org.casewright.tests.determination;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Letters that mean no good. */
public final class HostileLetters {

    private HostileLetters() {
    }

    /** A letter, cut off or whole, with some bytes of it changed. */
    public static byte[] changed(byte[] letter, Random random) {
        byte[] changed = random.nextInt(4) == 0 ? Arrays.copyOf(letter, random.nextInt(letter.length)) : letter.clone();
        for (int i = random.nextInt(30); i > 0 && changed.length > 0; i--) {
            int at = random.nextInt(changed.length);
            changed[at] = random.nextBoolean() ? (byte) random.nextInt(128) : changed[random.nextInt(changed.length)];
        }
        return changed;
    }

    /** Letters in which some part goes on and on, at some place. */
    public static Map<String, byte[]> endless() {
        Map<String, byte[]> letters = new LinkedHashMap<>();
        String letter = SampleLetter.layoutD().toString();
        for (String part : List.of("Claims Administrator guideline: ", "\n\nClaims Administrator guideline: \n",
                "a: Upheld\n", " was the original request. ", "Decision based on MTUS Knee 2004, and ",
                ", Section(s): A, and B 2004 ", "(((((", "Decision rationale: \n", "- \n-\n", "48 year old ",
                "DOS: 1/2/2016-", "IMR ISSUES, DECISIONS AND RATIONALES \n")) {
            String much = part.repeat(400_000 / part.length());
            for (String marker : List.of("She asks", "Aquatic exercise, four", "Section(s): Physical",
                    "The pool has")) {
                letters.put(part.strip() + " before " + marker,
                        letter.replace(marker, much + marker).getBytes(StandardCharsets.UTF_8));
            }
        }
        return letters;
    }
}
