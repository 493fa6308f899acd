package org.casewright.criteria.syntax;

import java.util.BitSet;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import com.google.inject.Inject;
import com.google.inject.Singleton;

import org.casewright.criteria.IssueCodes;
import org.casewright.model.Wording;
import org.eclipse.xtext.nodemodel.SyntaxErrorMessage;
import org.eclipse.xtext.parser.antlr.ISyntaxErrorMessageProvider;

/** Says what does not fit, what was expected in its place, and what to do about it. */
@Singleton
public class SyntaxMessages implements ISyntaxErrorMessageProvider {

    @Inject
    private Phrases phrases;

    @Inject
    private Hints hints;

    private final Map<BitSet, String> expectations = new ConcurrentHashMap<>();

    @Override
    public SyntaxErrorMessage getSyntaxErrorMessage(IParserErrorContext context) {
        if (context instanceof RecoveringParser.Context parse) {
            String[] replacements = hints.replacement(parse.mistake()).stream().toArray(String[]::new);
            return new SyntaxErrorMessage(message(parse.mistake()), IssueCodes.SYNTAX, replacements);
        }
        return new SyntaxErrorMessage(
                "This cannot be read. Write names, words, numbers, dates and texts in quotation marks.",
                IssueCodes.SYNTAX);
    }

    @Override
    public SyntaxErrorMessage getSyntaxErrorMessage(IValueConverterErrorContext context) {
        return new SyntaxErrorMessage(context.getDefaultMessage(), IssueCodes.VALUE);
    }

    private String message(Mistake mistake) {
        return hints.of(mistake).orElseGet(() -> {
            String expected = expectations.computeIfAbsent(mistake.expected(), set -> Wording.list(phrases.of(set)));
            return mistake.isAtEnd() ? "The file ends here, but " + expected + " is expected."
                    : mistake.quoted() + " does not fit here: " + expected + " is expected."
                            + hints.howToWrite(mistake);
        });
    }
}
