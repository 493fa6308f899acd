package org.casewright.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the sides of the body that a text names. "Left" and "right" are left out where they say something
 * else: "left work", "was left with", "right away", "right-hand dominant".
 */
public final class Sides {

    private static final int NEAR = 60;

    private static final Pattern WORD = Phrases.pattern("\\b(?:left|right|bilateral(?:ly)?|bilat\\b\\.?"
            + "|b/l|lt\\.|rt\\.)(?![\\p{L}\\p{Nd}])|\\([LR]\\)|\\bboth(?=\\s)");

    /** After these "left" is a side, whatever follows: "on the left at 30 degrees". */
    private static final Pattern BEFORE_SIDE = Phrases.pattern("\\b(?:on|the|to|than|versus|vs\\.?|from|of) $");

    /** Before these "left" is a verb: "left work", "left the job", "left with pain". */
    private static final Pattern AFTER_VERB = Phrases.pattern("^ (?:work|employment|the|his|her|their|its|a|an|against"
            + "|with|without|to|for|over|out|off|behind|alone|untreated|open|blank|unanswered|unchanged|early|because"
            + "|after|before|when|on|in|at|by)\\b");

    /** After these, and with no noun to follow, "left" is a verb: "no options were left." */
    private static final Pattern BEFORE_VERB = Phrases.pattern("\\b(?:he|she|they|who|worker|patient|applicant|employee"
            + "|has|have|had|was|were|is|are|been|be|being|not|what|time|little|nothing) $");

    private static final Pattern NOUN = Phrases.pattern("^[\\s-]+\\p{L}");

    /** "right away", "the right to appeal". */
    private static final Pattern RIGHTLY = Phrases.pattern("^ (?:away|now|after|before|there|here|amount|direction|time"
            + "|dose|to (?:a|an|be|appeal|request|refuse))\\b");

    /** Which hand one writes with says nothing of the side of a complaint. */
    private static final Pattern HANDED = Phrases.pattern("^[\\s-]+(?:hand(?:ed)?[\\s-]+domina|handed)");

    /** What "both" must come before: paired parts, in the plural. */
    private static final Pattern PAIRED = Phrases.pattern("^ (?:(?:the|his|her|of|their|upper|lower|big|great) ){0,3}"
            + "(?:ankles|arms|breasts|buttocks|calves|ears|elbows|extremities|eyes|feet|forearms|groins|hands|heels"
            + "|hips|knees|legs|limbs|shins|shoulders|sides|testicles|thighs|thumbs|toes|wrists)\\b");

    private Sides() {
    }

    /** All mentions, in the order of the text. */
    public static List<SideMention> find(String text) {
        List<SideMention> found = new ArrayList<>();
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            String before = text.substring(Math.max(0, word.start() - NEAR), word.start());
            String after = text.substring(word.end(), Math.min(text.length(), word.end() + NEAR));
            String name = word.group().toLowerCase(Locale.ROOT).replace("(", "");
            if (isSide(name, before, after)) {
                found.add(new SideMention(Span.of(word.toMatchResult()), sideOf(name)));
            }
        }
        return found;
    }

    private static BodySide sideOf(String name) {
        return switch (name.charAt(0)) {
        case 'l' -> BodySide.LEFT;
        case 'r' -> BodySide.RIGHT;
        default -> BodySide.BILATERAL;
        };
    }

    private static boolean isSide(String name, String before, String after) {
        return switch (name) {
        case "left" -> !isVerb(before, after) && !HANDED.matcher(after).find();
        case "right" -> !RIGHTLY.matcher(after).find() && !HANDED.matcher(after).find() && !before.endsWith("all ");
        case "both" -> PAIRED.matcher(after).find();
        default -> true;
        };
    }

    private static boolean isVerb(String before, String after) {
        if (BEFORE_SIDE.matcher(before).find()) {
            return false;
        }
        return AFTER_VERB.matcher(after).find()
                || BEFORE_VERB.matcher(before).find() && !NOUN.matcher(after).find();
    }
}
