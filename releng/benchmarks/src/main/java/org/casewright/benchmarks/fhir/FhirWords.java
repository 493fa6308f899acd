package org.casewright.benchmarks.fhir;

import java.math.BigDecimal;
import java.time.LocalDate;

import org.casewright.benchmarks.cases.Side;
import org.casewright.benchmarks.cases.Taxonomy;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Quantity;

/** The code systems and extensions by which a case is told in FHIR, as the CQL library names them. */
final class FhirWords {

    static final String CONCEPTS = "urn:casewright:concepts";
    static final String WORDS = "urn:casewright:words";

    private static final String LATERALITY = "urn:casewright:laterality";

    private FhirWords() {
    }

    static CodeableConcept concept(String name) {
        return coded(CONCEPTS, name);
    }

    static CodeableConcept word(Enum<?> word) {
        return coded(WORDS, word.name());
    }

    static CodeableConcept coded(String system, String code) {
        return new CodeableConcept(new Coding(system, code, null));
    }

    /** The region with all that it lies within, and the side as an extension; null where neither is stated. */
    static CodeableConcept site(String region, Side side) {
        if (region == null && side == Side.UNSPECIFIED) {
            return null;
        }
        CodeableConcept site = new CodeableConcept();
        Taxonomy.regions(region).forEach(whole -> site.addCoding(new Coding(CONCEPTS, whole, null)));
        if (side != Side.UNSPECIFIED) {
            site.addExtension(new Extension(LATERALITY, new CodeType(side.name())));
        }
        return site;
    }

    /** To the day; null for none. */
    static DateTimeType day(LocalDate day) {
        return day == null ? null : new DateTimeType(day.toString());
    }

    static Quantity quantity(int amount) {
        return new Quantity().setValue(BigDecimal.valueOf(amount));
    }
}
