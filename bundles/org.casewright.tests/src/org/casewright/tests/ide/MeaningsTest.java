package org.casewright.tests.ide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import java.util.TreeSet;

import org.casewright.criteria.CriteriaStandaloneSetup;
import org.casewright.criteria.ide.describe.Meanings;
import org.casewright.criteria.services.CriteriaGrammarAccess;
import org.eclipse.xtext.Grammar;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.TerminalRule;
import org.junit.jupiter.api.Test;

/** The words of the language are explained wherever they stand. */
class MeaningsTest {

    private static final Set<String> FREE_WORDS = Set.of("Label", "UnitName", "CountedUnitName");

    private final Grammar grammar = new CriteriaStandaloneSetup().createInjectorAndDoEMFRegistration()
            .getInstance(CriteriaGrammarAccess.class).getGrammar();

    @Test
    void everyKeywordHasAMeaning() {
        Set<String> missing = new TreeSet<>();
        int words = 0;
        for (Keyword keyword : GrammarUtil.containedKeywords(grammar)) {
            var rule = GrammarUtil.containingRule(keyword);
            boolean word = Character.isLetter(keyword.getValue().charAt(0)) && !(rule instanceof TerminalRule)
                    && !FREE_WORDS.contains(rule.getName());
            if (word) {
                words++;
                if (Meanings.of(keyword).isEmpty()) {
                    missing.add(rule.getName() + "." + keyword.getValue());
                }
            }
        }
        assertTrue(words > 200, "words: " + words);
        assertEquals(Set.of(), missing);
    }

    @Test
    void signsAndUnitsHaveNone() {
        assertTrue(Meanings.of("Vocabulary", "{").isEmpty());
        assertTrue(Meanings.of("UnitName", "day").isEmpty());
    }
}
