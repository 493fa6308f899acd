package org.casewright.workbench.forms;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.regex.Pattern;

import org.casewright.model.Wording;
import org.casewright.model.XmlCharacters;

/** The conversions of plain values. */
public final class Conversions {

    private static final Pattern WHOLE = Pattern.compile("[0-9]{1,9}");
    private static final Pattern DECIMAL = Pattern.compile("[0-9]{1,12}(\\.[0-9]{1,6})?");

    /** Text as it is typed; without what no file can hold, such as the page breaks of a copied PDF. */
    public static final Conversion TEXT = new Conversion() {

        @Override
        public String format(Object value) {
            return Objects.requireNonNullElse((String) value, "");
        }

        @Override
        public Object parse(String text) {
            String clean = clean(text);
            return clean.isEmpty() ? null : clean;
        }
    };

    /** A whole number that is not negative. */
    public static final Conversion WHOLE_NUMBER = new Conversion() {

        @Override
        public String format(Object value) {
            return value == null ? "" : value.toString();
        }

        @Override
        public Object parse(String text) {
            String number = text.strip();
            if (number.isEmpty()) {
                return null;
            }
            require(WHOLE.matcher(number).matches(), number, "a whole number, such as 6");
            return Integer.valueOf(number);
        }
    };

    /** A number that is not negative, with a decimal point where it needs one. */
    public static final Conversion NUMBER = new Conversion() {

        @Override
        public String format(Object value) {
            return value == null ? "" : ((BigDecimal) value).toPlainString();
        }

        @Override
        public Object parse(String text) {
            return text.isBlank() ? null : number(text.strip());
        }
    };

    private Conversions() {
    }

    static BigDecimal number(String text) {
        require(DECIMAL.matcher(text).matches(), text, "a number, such as 7 or 2.5");
        return new BigDecimal(text);
    }

    static void require(boolean holds, String written, String wanted) {
        if (!holds) {
            throw new IllegalArgumentException(Wording.quoted(written) + " is not " + wanted + ".");
        }
    }

    static String clean(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.replace("\r\n", "\n").replace('\r', '\n').codePoints().filter(XmlCharacters::isAllowed)
                .forEach(clean::appendCodePoint);
        return clean.toString();
    }
}
