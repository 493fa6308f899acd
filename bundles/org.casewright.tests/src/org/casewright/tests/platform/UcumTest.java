package org.casewright.tests.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.InputStream;

import org.fhir.ucum.Decimal;
import org.fhir.ucum.UcumEssenceService;
import org.fhir.ucum.UcumException;
import org.fhir.ucum.UcumService;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UcumTest {

    private static UcumService ucum;

    @BeforeAll
    static void readTheUnits() throws Exception {
        try (InputStream units = UcumService.class.getResourceAsStream("/ucum-essence.xml")) {
            ucum = new UcumEssenceService(units);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"mg/d", "deg", "{score}", "%", "mm[Hg]", "{visit}", "kg/m2", "[in_i]", "cm"})
    void theUnitsOfRecordsAreUnderstood(String unit) {
        assertNull(ucum.validate(unit));
    }

    @ParameterizedTest
    @CsvSource({"1.5, g/d, mg/d, 1500", "1, [in_i], cm, 2.54", "50, %, 1, 0.5"})
    void quantitiesConvertExactly(String value, String from, String to, String expected) throws UcumException {
        Decimal converted = ucum.convert(new Decimal(value), from, to);

        assertEquals(0, converted.comparesTo(new Decimal(expected)), converted::asDecimal);
    }

    @ParameterizedTest
    @CsvSource({"mg/d, ug/h, true", "mg/d, deg, false", "mm[Hg], kPa, true", "{score}, %, true"})
    void unitsOfOneDimensionAreComparable(String one, String other, boolean comparable) throws UcumException {
        assertEquals(comparable, ucum.isComparable(one, other));
    }

    @Test
    void anUnknownUnitIsReported() {
        assertEquals("Error processing unit 'visits': The unit 'visits' is unknown' at position 0",
                ucum.validate("visits"));
    }
}
