package org.casewright.workbench.records;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.casewright.model.imrcase.Measure;
import org.casewright.workbench.forms.Conversion;
import org.casewright.workbench.forms.MeasureConversion;

/** The measures of a finding in one line: {@code 8 points; flexion: 40 degrees}. */
final class FindingValues implements Conversion {

    private static final String HINT = "8 points";
    private static final MeasureConversion EACH = new MeasureConversion(HINT);

    @Override
    public String format(Object value) {
        return value == null ? "" : ((List<?>) value).stream().map(Measure.class::cast).map(FindingValues::one)
                .collect(Collectors.joining("; "));
    }

    private static String one(Measure measure) {
        return (measure.getName() == null ? "" : measure.getName() + ": ") + EACH.format(measure);
    }

    @Override
    public Object parse(String text) {
        List<Measure> measures = new ArrayList<>();
        for (String part : text.split(";")) {
            int colon = part.indexOf(':');
            Measure measure = (Measure) EACH.parse(part.substring(colon + 1));
            if (measure != null) {
                measure.setName(colon < 0 ? null : part.substring(0, colon).strip());
                measures.add(measure);
            }
        }
        return measures;
    }

    @Override
    public String hint() {
        return HINT;
    }
}
