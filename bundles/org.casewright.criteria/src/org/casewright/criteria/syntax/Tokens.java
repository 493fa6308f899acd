package org.casewright.criteria.syntax;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

import com.google.inject.Inject;
import com.google.inject.Singleton;

import org.antlr.runtime.Token;
import org.casewright.criteria.parser.antlr.internal.InternalCriteriaParser;
import org.casewright.criteria.services.CriteriaGrammarAccess;
import org.casewright.model.Wording;
import org.eclipse.xtext.AbstractRule;

/** The tokens of the generated parser, by number and by name. */
@Singleton
final class Tokens {

    /** Keywords that are too common within a statement to say where the next one starts. */
    private static final Set<String> SMALL = Set.of(",", ":", ".", "(", ")", "{", "and", "or", "of", "a", "an", "the");

    private static final int SHORTEST_MISSPELLING = 3;

    private final Map<String, Integer> numbers = new HashMap<>();
    private final BitSet anchors = new BitSet();
    private final BitSet closing = new BitSet();
    private final BitSet elementStarts;

    @Inject
    Tokens(CriteriaGrammarAccess grammar) {
        String[] names = InternalCriteriaParser.tokenNames;
        for (int token = Token.MIN_TOKEN_TYPE; token < names.length; token++) {
            numbers.put(names[token], token);
            anchors.set(token, isKeyword(token) && !SMALL.contains(word(token)));
        }
        closing.set(numbers.get("'}'"));
        elementStarts = starts(grammar.getElementRule());
    }

    static BitSet set(org.antlr.runtime.BitSet tokens) {
        return BitSet.valueOf(tokens.toPackedArray());
    }

    boolean opens(int token) {
        return token == numbers.get("'{'");
    }

    boolean closes(int token) {
        return token >= 0 && closing.get(token);
    }

    /** The closing brace. */
    BitSet closing() {
        return closing;
    }

    /** Keywords such as 'patient' start an element only where a name or a title follows. */
    boolean startsElement(int token, int next) {
        return elementStarts(token)
                && (next == InternalCriteriaParser.RULE_NAME || next == InternalCriteriaParser.RULE_STRING);
    }

    boolean elementStarts(int token) {
        return token >= 0 && elementStarts.get(token);
    }

    /** What an element can start with, in ANTLR's form. */
    org.antlr.runtime.BitSet elementStarts() {
        return new org.antlr.runtime.BitSet(elementStarts.toLongArray());
    }

    /** Those of the tokens at which a parse can go on with some confidence. */
    BitSet anchors(BitSet candidates) {
        BitSet found = (BitSet) candidates.clone();
        found.and(anchors);
        return found;
    }

    /** Everything that a statement of that rule can start with. */
    BitSet starts(AbstractRule rule) {
        BitSet starts = new BitSet();
        FirstTokens.of(rule).forEach(name -> starts.set(numbers.get(name)));
        return starts;
    }

    /** The keyword among the tokens that was probably meant by a word or name. */
    OptionalInt nearest(Token written, BitSet candidates) {
        boolean word = written.getType() == InternalCriteriaParser.RULE_WORD
                || written.getType() == InternalCriteriaParser.RULE_NAME;
        if (!word || written.getText().length() < SHORTEST_MISSPELLING) {
            return OptionalInt.empty();
        }
        return Wording.nearest(written.getText(), keywords(candidates)).stream()
                .mapToInt(keyword -> numbers.get("'" + keyword + "'")).findFirst();
    }

    boolean isKeyword(int token) {
        return token >= 0 && InternalCriteriaParser.tokenNames[token].startsWith("'");
    }

    /** The keyword without its quotes. */
    String word(int keyword) {
        String name = InternalCriteriaParser.tokenNames[keyword];
        return name.substring(1, name.length() - 1);
    }

    /** The keywords among the tokens, in the order of their numbers. */
    List<String> keywords(BitSet tokens) {
        List<String> words = new ArrayList<>();
        tokens.stream().filter(this::isKeyword).forEach(token -> words.add(word(token)));
        return words;
    }
}
