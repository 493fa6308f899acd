package org.casewright.criteria.conversion;

import java.util.function.Function;

import org.eclipse.xtext.conversion.IValueConverter;
import org.eclipse.xtext.conversion.ValueConverterException;
import org.eclipse.xtext.nodemodel.INode;

/**
 * Converts what is written in figures: numbers and dates.
 *
 * @param <T> what the figures stand for
 */
final class Numbers<T> implements IValueConverter<T> {

    private final Function<String, T> reader;
    private final Function<T, String> writer;
    private final T missing;

    /**
     * @param reader throws an {@link IllegalArgumentException} whose message tells the author what to write
     * @param missing what stands for figures that are not there
     */
    Numbers(Function<String, T> reader, Function<T, String> writer, T missing) {
        this.reader = reader;
        this.writer = writer;
        this.missing = missing;
    }

    /** @param text null where the parser has found a mistake */
    @Override
    public T toValue(String text, INode node) {
        try {
            return text == null ? missing : reader.apply(text);
        } catch (IllegalArgumentException e) {
            throw new ValueConverterException(e.getMessage(), node, e);
        }
    }

    @Override
    public String toString(T value) {
        return writer.apply(value);
    }
}
