package org.casewright.workbench.forms;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.casewright.model.Wording;

/** Several values in one text, with a semicolon between them: {@code California; North Carolina}. */
public final class ListConversion implements Conversion {

    private final Conversion each;
    private final String hint;

    /**
     * @param each of one value
     * @param hint an example
     */
    public ListConversion(Conversion each, String hint) {
        this.each = each;
        this.hint = hint;
    }

    @Override
    public String format(Object value) {
        return value == null ? "" : ((List<?>) value).stream().map(each::format).collect(Collectors.joining("; "));
    }

    @Override
    public Object parse(String text) {
        Set<Object> values = new LinkedHashSet<>();
        for (String part : text.split(";")) {
            Object value = each.parse(part.strip());
            if (value != null && !values.add(value)) {
                throw new IllegalArgumentException(Wording.quoted(part.strip()) + " is there twice.");
            }
        }
        return new ArrayList<>(values);
    }

    @Override
    public String complete(String text) {
        return Stream.of(text.split(";")).map(part -> each.complete(part.strip())).collect(Collectors.joining("; "));
    }

    @Override
    public String hint() {
        return hint;
    }
}
