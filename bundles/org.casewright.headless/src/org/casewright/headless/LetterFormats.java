package org.casewright.headless;

import java.util.Arrays;
import java.util.Iterator;
import java.util.Locale;

import org.casewright.determination.render.LetterFormat;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The formats of letters as a command calls them: by the ending of their files. */
final class LetterFormats implements ITypeConverter<LetterFormat>, Iterable<String> {

    @Override
    public LetterFormat convert(String value) {
        return LetterFormat.of(value.toLowerCase(Locale.ROOT)).orElseThrow(() -> new TypeConversionException(
                "expected one of [" + String.join(", ", this) + "] (case-insensitive) but was '" + value + "'"));
    }

    @Override
    public Iterator<String> iterator() {
        return Arrays.stream(LetterFormat.values()).map(LetterFormat::extension).iterator();
    }
}
