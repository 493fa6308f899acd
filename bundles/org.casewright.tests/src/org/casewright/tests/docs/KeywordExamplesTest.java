package org.casewright.tests.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

/** The reference of the language is complete: no word of the language is without an example. */
class KeywordExamplesTest {

    private static final String GRAMMAR =
            "bundles/org.casewright.criteria/src/org/casewright/criteria/Criteria.xtext";
    private static final Pattern KEYWORD = Pattern.compile("'([a-z]+|MTUS)'");
    private static final Pattern COMMENT = Pattern.compile("//.*|/\\*(?s:.*?)\\*/");
    private static final Pattern WORD = Pattern.compile("\"[^\"]*\"|([A-Za-z]\\w*)");

    @Test
    void theReferenceHasAnExampleOfEveryKeyword() {
        Set<String> missing = keywords();
        assertTrue(missing.size() > 150, "keywords of the grammar: " + missing);
        Page reference = Page.of(Repository.docs().resolve("criteria-language.md"));
        Examples.good(reference).forEach(block -> missing.removeAll(words(block.text())));
        assertEquals(Set.of(), missing);
    }

    /** Ranges of characters, such as {@code 'a'..'z'}, are no keywords. */
    private static Set<String> keywords() {
        String grammar = COMMENT.matcher(Repository.text(Repository.root().resolve(GRAMMAR))).replaceAll("");
        return grammar.lines().filter(line -> !line.contains("'..'")).flatMap(line -> KEYWORD.matcher(line).results())
                .map(keyword -> keyword.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> words(String example) {
        return WORD.matcher(COMMENT.matcher(example).replaceAll("")).results().map((MatchResult word) -> word.group(1))
                .filter(Objects::nonNull).collect(Collectors.toSet());
    }
}
