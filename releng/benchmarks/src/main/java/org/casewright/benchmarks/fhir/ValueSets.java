package org.casewright.benchmarks.fhir;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.casewright.benchmarks.cases.Method;
import org.casewright.benchmarks.cases.Outcome;
import org.casewright.benchmarks.cases.Terms;
import org.opencds.cqf.cql.engine.runtime.Code;
import org.opencds.cqf.cql.engine.terminology.CodeSystemInfo;
import org.opencds.cqf.cql.engine.terminology.TerminologyProvider;
import org.opencds.cqf.cql.engine.terminology.ValueSetInfo;

/** The value sets of the CQL library, expanded beforehand. */
final class ValueSets implements TerminologyProvider {

    private static final String URL = "urn:casewright:";

    private final Map<String, List<Code>> expansions = new HashMap<>();
    private final Map<String, Set<String>> codes;

    ValueSets() {
        concepts(Terms.MYOFASCIAL_PAIN_SYNDROME);
        concepts(Terms.FIBROMYALGIA);
        concepts(Terms.RADICULOPATHY, Terms.LUMBAR_RADICULOPATHY);
        named("wider:" + Terms.RADICULOPATHY, FhirWords.CONCEPTS, Terms.RADICULOPATHY, Terms.NEUROPATHY);
        named("bearing:" + Terms.RADICULOPATHY, FhirWords.CONCEPTS, Terms.RADICULOPATHY, Terms.NEUROPATHY,
                Terms.LUMBAR_RADICULOPATHY);
        concepts(Terms.PAIN);
        concepts(Terms.TRIGGER_POINT);
        concepts(Terms.TWITCH_RESPONSE);
        concepts(Terms.REFERRED_PAIN);
        concepts(Terms.PLAIN_INJECTATE);
        concepts(Terms.FUNCTIONAL_IMPROVEMENT);
        concepts(Terms.TRIGGER_POINT_INJECTION);
        concepts(Terms.STRETCHING);
        concepts(Terms.PHYSICAL_THERAPY, Terms.POSTOPERATIVE_THERAPY);
        concepts(Terms.NSAID, Terms.NAPROXEN);
        concepts(Terms.MUSCLE_RELAXANT, Terms.CYCLOBENZAPRINE);
        named("objective", FhirWords.WORDS, Method.EXAMINATION.name(), Method.IMAGING.name(),
                Method.ELECTRODIAGNOSIS.name());
        named("failure", FhirWords.WORDS, Outcome.FAILED.name(), Outcome.NOT_TOLERATED.name());
        named("help", FhirWords.WORDS, Outcome.IMPROVED.name(), Outcome.PARTIAL.name());
        codes = expansions.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey,
                entry -> entry.getValue().stream().map(Code::getCode).collect(Collectors.toSet())));
    }

    /** A concept with the more special ones that the cases name. */
    private void concepts(String general, String... special) {
        List<String> all = new ArrayList<>(List.of(special));
        all.add(general);
        named(general, FhirWords.CONCEPTS, all.toArray(String[]::new));
    }

    private void named(String name, String system, String... members) {
        expansions.put(URL + name,
                List.of(members).stream().map(code -> new Code().withSystem(system).withCode(code)).toList());
    }

    /** The codes of a value set, without their systems. */
    Set<String> codes(String valueSet) {
        return codes.get(valueSet);
    }

    @Override
    public boolean in(Code code, ValueSetInfo valueSet) {
        return codes.get(valueSet.getId()).contains(code.getCode());
    }

    @Override
    public Iterable<Code> expand(ValueSetInfo valueSet) {
        return expansions.get(valueSet.getId());
    }

    @Override
    public Code lookup(Code code, CodeSystemInfo codeSystem) {
        return code;
    }
}
