package org.casewright.codegen;

import java.util.ArrayList;
import java.util.List;

import org.antlr.tool.ANTLRErrorListener;
import org.antlr.tool.ErrorManager;
import org.antlr.tool.Message;
import org.antlr.tool.ToolMessage;
import org.eclipse.xtext.xtext.generator.parser.antlr.AntlrToolFacade;

/**
 * Runs ANTLR so that what it warns of fails the build. A decision that "can match input using multiple
 * alternatives" is silently resolved otherwise, to something that the author of the grammar did not ask for.
 */
public final class StrictAntlr extends AntlrToolFacade {

    @Override
    public void runWithEncodingAndParams(String grammar, String encoding, String... options) {
        Listener listener = new Listener();
        ErrorManager.setErrorListener(listener);
        super.runWithEncodingAndParams(grammar, encoding, options);
        if (!listener.problems.isEmpty()) {
            throw new IllegalStateException(
                    "ANTLR finds fault with the grammar:" + System.lineSeparator()
                            + String.join(System.lineSeparator(), listener.problems));
        }
    }

    private static final class Listener implements ANTLRErrorListener {

        private final List<String> problems = new ArrayList<>();

        @Override
        public void info(String message) {
            System.out.println(message);
        }

        @Override
        public void warning(Message message) {
            problems.add(message.toString());
        }

        @Override
        public void error(Message message) {
            problems.add(message.toString());
        }

        @Override
        public void error(ToolMessage message) {
            if (!isOfOldAntlrOnNewJava(message)) {
                problems.add(message.toString());
            }
        }

        /** ANTLR 3.2 asks for grammars that import this one by a call that newer JDKs refuse. We have none. */
        private static boolean isOfOldAntlrOnNewJava(ToolMessage message) {
            return message.msgID == ErrorManager.MSG_INTERNAL_ERROR
                    && String.valueOf(message.arg).contains("indirectDelegates");
        }
    }
}
