package org.casewright.workbench.forms;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.casewright.model.Wording;
import org.casewright.model.imrcase.ImrcaseFactory;
import org.casewright.model.imrcase.Measure;

/**
 * A number or a range with its unit, in one text: {@code 4 visits}, {@code 5 to 7 points}, {@code 2 visits per week}.
 */
public final class MeasureConversion implements Conversion {

    private static final Pattern MEASURE = Pattern
            .compile("([0-9][0-9.]*)\\s*(?:(?:-|–|to)\\s*([0-9][0-9.]*))?\\s*(\\D.*)?");

    private final String hint;

    /** @param hint an example, such as "4 visits" */
    public MeasureConversion(String hint) {
        this.hint = hint;
    }

    @Override
    public String format(Object value) {
        if (!(value instanceof Measure measure) || measure.getAmount() == null) {
            return "";
        }
        String amount = measure.getAmount().toPlainString();
        String range = measure.getUpTo() == null ? amount : amount + " to " + measure.getUpTo().toPlainString();
        return measure.getUnit() == null ? range
                : range + (measure.getUnit().equals("%") ? "" : " ") + measure.getUnit();
    }

    @Override
    public Object parse(String text) {
        String written = Conversions.clean(text).strip();
        if (written.isEmpty()) {
            return null;
        }
        Matcher matcher = MEASURE.matcher(written);
        if (!matcher.matches()) {
            throw new IllegalArgumentException(
                    Wording.quoted(written) + " is not a number with its unit, such as " + hint + ".");
        }
        Measure measure = ImrcaseFactory.eINSTANCE.createMeasure();
        measure.setAmount(Conversions.number(matcher.group(1)));
        if (matcher.group(2) != null) {
            measure.setUpTo(Conversions.number(matcher.group(2)));
        }
        if (matcher.group(3) != null) {
            measure.setUnit(matcher.group(3).strip());
        }
        return measure;
    }

    @Override
    public String hint() {
        return hint;
    }
}
