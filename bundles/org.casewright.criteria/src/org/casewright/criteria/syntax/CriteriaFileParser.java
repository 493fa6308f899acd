package org.casewright.criteria.syntax;

import com.google.inject.Inject;
import com.google.inject.Singleton;

import org.casewright.criteria.parser.antlr.CriteriaParser;
import org.casewright.criteria.parser.antlr.internal.InternalCriteriaParser;
import org.eclipse.xtext.parser.antlr.XtextTokenStream;

/** The generated parser, made to find all mistakes of a file and not only the first. */
@Singleton
public class CriteriaFileParser extends CriteriaParser {

    @Inject
    private Tokens tokens;

    @Override
    protected InternalCriteriaParser createParser(XtextTokenStream stream) {
        return new RecoveringParser(stream, getGrammarAccess(), tokens);
    }
}
