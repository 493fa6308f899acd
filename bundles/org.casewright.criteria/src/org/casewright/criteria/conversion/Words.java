package org.casewright.criteria.conversion;

import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.xtext.conversion.IValueConverter;
import org.eclipse.xtext.nodemodel.INode;

/**
 * Converts phrases of one or several keywords, such as {@code at least}. How the words are spaced does not
 * matter: there may be a line break or a comment between them.
 *
 * @param <T> what a phrase stands for
 */
final class Words<T> implements IValueConverter<T> {

    private final Map<T, String> phrases;
    private final Map<String, T> values;

    /** @param phrases for each value its phrase, the words separated by one blank */
    Words(Map<T, String> phrases) {
        this.phrases = Map.copyOf(phrases);
        this.values = phrases.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(phrase -> unspaced(phrase.getValue()), Map.Entry::getKey));
    }

    /** @param text null, or a part of a phrase, where the parser has found a mistake; nothing is to be added to that */
    @Override
    public T toValue(String text, INode node) {
        return text == null ? null : values.get(unspaced(text));
    }

    @Override
    public String toString(T value) {
        return phrases.get(value);
    }

    private static String unspaced(String text) {
        return text.replaceAll("\\s+", "");
    }
}
