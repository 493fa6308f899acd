package org.casewright.workbench.drafts;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.casewright.text.Sentences;
import org.casewright.text.Span;

/**
 * A sentence of a text.
 *
 * @param words without the white space around it
 * @param lead the white space before it: a paragraph begins where its first sentence does
 */
record Sentence(String lead, String words) {

    /** The sentences of a text; together they hold all of it but white space at its end. */
    static List<Sentence> of(String text) {
        List<Sentence> sentences = new ArrayList<>();
        List<Span> spans = Sentences.split(text);
        int end = 0;
        for (Span span : spans) {
            sentences.add(new Sentence(text.substring(end, span.offset()), span.in(text)));
            end = span.end();
        }
        return sentences;
    }

    /** The text of sentences; between two there is white space in any case. */
    static String text(List<Sentence> sentences) {
        StringBuilder text = new StringBuilder();
        for (Sentence sentence : sentences) {
            text.append(sentence.lead().isEmpty() && !text.isEmpty() ? " " : sentence.lead()).append(sentence.words());
        }
        return text.toString().strip();
    }

    boolean isSame(Sentence other) {
        return words.equals(other.words);
    }

    /** From 0, nothing in common, to 1, the same words: which share of the words of both is in both. */
    double similarity(Sentence other) {
        if (isSame(other)) {
            return 1;
        }
        Set<String> mine = vocabulary();
        Set<String> all = other.vocabulary();
        Set<String> shared = new HashSet<>(mine);
        shared.retainAll(all);
        all.addAll(mine);
        return (double) shared.size() / all.size();
    }

    private Set<String> vocabulary() {
        return new HashSet<>(List.of(words.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{Nd}]+")));
    }
}
