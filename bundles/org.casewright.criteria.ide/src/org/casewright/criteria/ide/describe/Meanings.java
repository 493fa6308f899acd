package org.casewright.criteria.ide.describe;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Properties;

import org.casewright.criteria.ide.answer.Description;
import org.casewright.model.guideline.Rank;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;

/** What the words of the language mean, by where they stand. */
public final class Meanings {

    private static final Properties WORDS = read();

    private Meanings() {
    }

    private static Properties read() {
        Properties words = new Properties();
        try (InputStream file = Meanings.class.getResourceAsStream("meanings.properties")) {
            words.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }

    /** What a word of the grammar means where it stands; empty for a sign, a label or a unit. */
    public static Optional<Description> of(Keyword keyword) {
        return of(GrammarUtil.containingRule(keyword).getName(), keyword.getValue());
    }

    /** What a word means in a rule of the grammar. */
    public static Optional<Description> of(String rule, String word) {
        boolean isWord = Character.isLetter(word.charAt(0));
        return Optional.ofNullable(WORDS.getProperty(rule + "." + word, WORDS.getProperty(rule))).filter(any -> isWord)
                .map(meaning -> Description.of(word, meaning));
    }

    static String ofRank(Rank rank) {
        return WORDS.getProperty("Rank." + rank.getLiteral()).replaceFirst("\\.$", "");
    }
}
