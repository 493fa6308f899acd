package org.casewright.engine.units;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;

import org.fhir.ucum.Decimal;
import org.fhir.ucum.Pair;
import org.fhir.ucum.UcumEssenceService;
import org.fhir.ucum.UcumException;
import org.fhir.ucum.UcumService;

/** The library for the Unified Code for Units of Measure; its tables are read when they are first asked for. */
final class Ucum {

    /** What one of a unit is, in the canonical unit of what it measures. */
    record Factor(BigDecimal number, String canonical) {
    }

    private final Map<String, Factor> factors = new HashMap<>();
    private UcumService service;

    /** How a unit converts. Per cent and other bare ratios measure nothing but themselves. */
    synchronized Factor factor(String code) {
        return factors.computeIfAbsent(code, this::canonical);
    }

    private Factor canonical(String code) {
        try {
            Pair one = service().getCanonicalForm(new Pair(new Decimal("1.000000000000000000"), code));
            return one.getCode().isEmpty() ? new Factor(BigDecimal.ONE, code)
                    : new Factor(new BigDecimal(one.getValue().asDecimal()).stripTrailingZeros(), one.getCode());
        } catch (UcumException e) {
            throw new IllegalArgumentException("The unit '" + code + "' is not known to UCUM.", e);
        }
    }

    private UcumService service() throws UcumException {
        if (service == null) {
            try (InputStream tables = UcumService.class.getResourceAsStream("/ucum-essence.xml")) {
                service = new UcumEssenceService(tables);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return service;
    }
}
