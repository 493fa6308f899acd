package org.casewright.criteria.ide.completion;

import java.util.List;
import java.util.Set;

import org.casewright.criteria.ide.answer.TextRange;
import org.casewright.criteria.ide.grammar.Token;
import org.casewright.criteria.ide.grammar.Tokens;

/**
 * A place in a text at which something is to be written.
 *
 * @param typed what the author has typed of it already
 * @param replaced the word that it would take the place of, from its start to its end
 * @param before the words of the element before it, from the element's start
 * @param writable whether the language says anything here at all: not within a text or a comment
 */
record Caret(String text, int offset, String typed, TextRange replaced, List<Token> before, boolean writable) {

    private static final Set<String> ELEMENTS = Set.of("'vocabulary'", "'guideline'", "'topic'", "'define'", "'sum'",
            "'factor'", "'advice'", "'patient'", "'scenario'");

    /** Whether a word is the first of an element of a file. */
    static boolean beginsElement(String token) {
        return ELEMENTS.contains(token);
    }

    static Caret at(String text, int offset) {
        List<Token> tokens = Tokens.of(text);
        int word = wordAt(tokens, offset);
        int first = word;
        while (first >= 2 && isPoint(tokens.get(first - 1)) && tokens.get(first - 2).type().equals(Token.NAME)) {
            first -= 2;
        }
        if (first == word && word >= 0 && isPoint(tokens.get(word))) {
            first = word - 1;
        }
        TextRange replaced = word < 0 ? new TextRange(offset, 0)
                : TextRange.between(tokens.get(first).offset(), tokens.get(word).end());
        return new Caret(text, offset, text.substring(replaced.offset(), offset), replaced,
                before(tokens, replaced.offset()), isWritable(tokens, offset));
    }

    /** The word that the caret is in or directly behind; a point after a name is the start of the next. */
    private static int wordAt(List<Token> tokens, int offset) {
        for (int index = 0; index < tokens.size(); index++) {
            Token token = tokens.get(index);
            boolean touched = token.offset() < offset && offset <= token.end();
            boolean afterPoint = touched && isPoint(token) && offset == token.end() && index > 0
                    && tokens.get(index - 1).type().equals(Token.NAME);
            if (touched && isWord(token) || afterPoint) {
                return index;
            }
        }
        return -1;
    }

    private static boolean isPoint(Token token) {
        return token.type().equals("'.'");
    }

    private static boolean isWord(Token token) {
        return Character.isLetterOrDigit(token.text().charAt(0)) || token.type().equals("'%'");
    }

    private static List<Token> before(List<Token> tokens, int end) {
        List<Token> words = tokens.stream().filter(token -> token.end() <= end && !token.isHidden()).toList();
        int start = 0;
        for (int index = 0; index < words.size() - 1; index++) {
            String next = words.get(index + 1).type();
            if (ELEMENTS.contains(words.get(index).type()) && (next.equals(Token.NAME) || next.equals(Token.STRING))) {
                start = index;
            }
        }
        return words.subList(start, words.size());
    }

    private static boolean isWritable(List<Token> tokens, int offset) {
        return tokens.stream().noneMatch(token -> switch (token.type()) {
        case Token.STRING ->
            token.offset() < offset && (offset < token.end() || !isClosed(token) && offset == token.end());
        case Token.BLOCK_COMMENT -> token.offset() < offset && offset < token.end();
        case Token.LINE_COMMENT -> token.offset() < offset && offset <= lineEnd(token);
        default -> false;
        });
    }

    private static int lineEnd(Token comment) {
        return comment.offset() + comment.text().replaceFirst("\\r?\\n$", "").length();
    }

    private static boolean isClosed(Token text) {
        return text.text().length() > 1 && text.text().endsWith("\"") && !text.text().endsWith("\\\"");
    }

    /** The word before it; null where none is. */
    Token previous() {
        return before.isEmpty() ? null : before.getLast();
    }

    /** What the line begins with before its first word. */
    String indentation() {
        int start = lineStart();
        int end = start;
        while (end < replaced.offset() && (text.charAt(end) == ' ' || text.charAt(end) == '\t')) {
            end++;
        }
        return text.substring(start, end);
    }

    /** Whether nothing but white space stands before it on its line. */
    boolean isFirstOfLine() {
        return text.substring(lineStart(), replaced.offset()).isBlank();
    }

    private int lineStart() {
        return text.lastIndexOf('\n', replaced.offset() - 1) + 1;
    }
}
