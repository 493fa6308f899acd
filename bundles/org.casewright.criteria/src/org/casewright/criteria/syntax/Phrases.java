package org.casewright.criteria.syntax;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

import com.google.inject.Inject;
import com.google.inject.Singleton;

import org.casewright.criteria.parser.antlr.internal.InternalCriteriaParser;
import org.casewright.criteria.services.CriteriaGrammarAccess;
import org.eclipse.xtext.AbstractRule;

/** Words for what can stand at some place of a file. */
@Singleton
final class Phrases {

    private static final String CONDITION =
            "a condition ('diagnosis of …', 'tried and failed …', 'all of { … }' and the like)";

    private static final int MOST_KEYWORDS = 8;

    private record Phrase(BitSet tokens, String words) {
    }

    private final Tokens tokens;
    private final List<Phrase> phrases = new ArrayList<>();

    @Inject
    Phrases(Tokens tokens, CriteriaGrammarAccess grammar) {
        this.tokens = tokens;
        say(grammar.getElementRule(), "the next vocabulary, guideline, topic, definition, patient or scenario");
        say(grammar.getCriterionRule(), CONDITION);
        say(grammar.getConditionRule(), CONDITION);
        say(grammar.getClauseRule(), "a clause ('indicated when …', 'supports …' and the like)");
        say(grammar.getConceptKindRule(), "a kind of concept ('diagnosis', 'finding' and the like)");
        say(grammar.getComparisonRule(), "a comparison ('at least …', 'more than …' and the like)");
        say(grammar.getScopeRule(), "a place or a time ('at …', 'within the last …' and the like)");
        say(grammar.getPinpointRule(), "a place in the guideline ('page …', 'section …', 'chapter …')");
        say(grammar.getLabelRule(), "a label");
        say(grammar.getUnitRule(), "a unit");
        say(grammar.getQuantityRule(), "a number");
        say(grammar.getPartialDateRule(), "a date (2014-03-17, 2014-03 or 2014)");
        say(InternalCriteriaParser.RULE_NAME, "a name with a capital letter");
        say(InternalCriteriaParser.RULE_STRING, "a text in quotation marks");
        say(InternalCriteriaParser.RULE_NUMBER, "a number");
        say(InternalCriteriaParser.RULE_DATE, "a date");
        say(InternalCriteriaParser.RULE_WORD, "a label or a unit");
    }

    private void say(AbstractRule rule, String words) {
        phrases.add(new Phrase(tokens.starts(rule), words));
    }

    private void say(int token, String words) {
        BitSet set = new BitSet();
        set.set(token);
        phrases.add(new Phrase(set, words));
    }

    /** Each of the tokens is covered by one of the phrases, as long as there are not too many. */
    List<String> of(BitSet expected) {
        BitSet rest = (BitSet) expected.clone();
        List<String> words = new ArrayList<>();
        for (Phrase phrase : phrases) {
            if (contains(rest, phrase.tokens)) {
                rest.andNot(phrase.tokens);
                words.add(phrase.words);
            }
        }
        List<String> keywords = tokens.keywords(rest).stream().map(word -> "'" + word + "'").toList();
        words.addAll(0, keywords.size() <= MOST_KEYWORDS ? keywords : keywords.subList(0, MOST_KEYWORDS));
        return words;
    }

    private static boolean contains(BitSet set, BitSet subset) {
        BitSet missing = (BitSet) subset.clone();
        missing.andNot(set);
        return missing.isEmpty();
    }
}
