package org.casewright.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a text says is not so: the reach of its negations, after the idea of NegEx (Chapman and others, 2001).
 * A negation reaches from its word to the end of its clause, or, where the word comes last ("… was negative"),
 * from the beginning of the clause.
 */
public final class Negation {

    private static final Pattern FORWARD = Phrases.pattern("\\b(?:no (?:evidence|signs?|indication|documentation"
            + "|mention|complaints?|history|findings?) (?:of|that)|absence of|lack of|negative for|free of|rules? out"
            + "|ruled out|den(?:ies|ied|ying)|without|never|neither|nor|no|not|cannot"
            + "|(?:does|do|did|is|was|were|has|have|had|could|would|should)n['\u2019]t)\\b");

    /** Looks like a negation and is none. */
    private static final Pattern FALSE_FRIEND = Phrases.pattern("no (?:increase|change|further|longer than|more than"
            + "|less than|doubt)|not (?:only|necessarily|certain|sure|clear|to exceed)"
            + "|without (?:difficulty|contrast|further delay)|no\\.\\s*\\d");

    private static final Pattern BACKWARD = Phrases.pattern("\\b(?:(?:is|are|was|were|been) (?:also )?"
            + "(?:negative|absent|denied|ruled out|excluded|not (?:seen|found|present|noted|identified|demonstrated"
            + "|documented|appreciated|evident|visuali[sz]ed|reported))|(?:has|have) been (?:excluded|ruled out))\\b");

    private static final Pattern CLAUSE_END = Phrases.pattern("[;:]|\\b(?:but|however|although|though|except|yet"
            + "|because|since|which|who|whereas|while|despite|apart from|aside from|other than|secondary to"
            + "|due to)\\b");

    private Negation() {
    }

    /** The parts of a text that are negated, in its order; two may overlap. */
    public static List<Span> scopes(String text) {
        List<Span> scopes = new ArrayList<>();
        for (Span sentence : Sentences.split(text)) {
            for (Span clause : clauses(text, sentence)) {
                addScopes(text, clause, scopes);
            }
        }
        return scopes;
    }

    /** Whether a mention stands within a negation of its text. */
    public static boolean isNegated(String text, Span mention) {
        return scopes(text).stream().anyMatch(scope -> scope.contains(mention));
    }

    private static List<Span> clauses(String text, Span sentence) {
        List<Span> clauses = new ArrayList<>();
        int start = sentence.offset();
        Matcher end = CLAUSE_END.matcher(text).region(sentence.offset(), sentence.end());
        while (end.find()) {
            clauses.add(Span.between(start, end.start()));
            start = end.end();
        }
        clauses.add(Span.between(start, sentence.end()));
        return clauses;
    }

    private static void addScopes(String text, Span clause, List<Span> scopes) {
        Matcher backward = BACKWARD.matcher(text).region(clause.offset(), clause.end());
        while (backward.find()) {
            scopes.add(Span.between(clause.offset(), backward.start()));
        }
        Matcher forward = FORWARD.matcher(text).region(clause.offset(), clause.end());
        while (forward.find()) {
            boolean negates = !FALSE_FRIEND.matcher(text).region(forward.start(), clause.end()).lookingAt();
            if (negates && forward.end() < clause.end()) {
                scopes.add(Span.between(forward.end(), clause.end()));
            }
        }
    }
}
