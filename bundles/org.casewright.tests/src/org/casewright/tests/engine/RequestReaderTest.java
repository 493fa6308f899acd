package org.casewright.tests.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.stream.Stream;

import org.casewright.engine.compile.Compiler;
import org.casewright.engine.compile.SourceLocator;
import org.casewright.engine.reading.RequestReader;
import org.casewright.engine.reading.Requested;
import org.casewright.engine.reading.Requested.Amount;
import org.casewright.engine.units.Units;
import org.casewright.tests.naive.CriteriaFiles;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the title of a disputed item says of the request, in the words of the library that ships. */
class RequestReaderTest {

    private static final RequestReader READER = new RequestReader(
            new Compiler(new Units(), SourceLocator.NOWHERE).compile(CriteriaFiles.library()).library().concepts());

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Physical therapy, 2 times a week for 4 weeks, right hip | Services.PhysicalTherapy | Anatomy.Hip | RIGHT"
                + " | 8 visits, 2 visits per week, 4 weeks | []",
        "Physical therapy for the lumbar spine, 12 visits | Services.PhysicalTherapy | Anatomy.LumbarSpine"
                + " | UNSPECIFIED | 12 visits | []",
        "Naproxen 550 mg, 60 tablets | Drugs.Naproxen | '' | UNSPECIFIED | 60 tablets | []",
        "Lidocaine 5% patch for the left elbow | Drugs.LidocainePatch | Anatomy.Elbow | LEFT | '' | []",
        "Acupuncture one time a week for 6 weeks, six sessions | Services.Acupuncture | '' | UNSPECIFIED"
                + " | 6 visits, 1 visit per week, 6 weeks | []",
        "Functional capacity evaluation | Services.FunctionalCapacityEvaluation | '' | UNSPECIFIED | '' | []",
        "Imaging: MRI of the low back | Services.MagneticResonanceImaging | Anatomy.LumbarSpine | UNSPECIFIED"
                + " | '' | []",
    })
    void whatATitleSaysIsRead(String title, String service, String region, String side, String amounts, String open) {
        check(title, service, region, side, amounts, open);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "EMG/NCS of the left arm | Services.ElectrodiagnosticStudy",
        "Electromyography and nerve conduction study | Services.ElectrodiagnosticStudy",
        "PT/OT, hand | Services.Therapy",
        "MRI/CT of the head | ''",
    })
    void severalServicesAreTheOneThatIsAllOfThem(String title, String service) {
        assertEquals(service, READER.read(title).service().orElse(""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Home modification",
        "Medication management by a nurse",
        "Hot and cold therapy wrap",
        "Chiropractic consultation",
        "Referral for acupuncture",
        "Spine surgery evaluation",
        "Labs before surgery: PT/PTT",
        "Diclofenac/sucralfate 75 mg",
        "Cyclobenzaprine 5% in a cream, 240 g",
        "Compounded baclofen",
        "Physical therapy with acupuncture",
        "Gabapentin 10% and baclofen 2%",
    })
    void whatLeavesADoubtIsLeftOpen(String title) {
        assertEquals(Optional.empty(), READER.read(title).service(), title);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Physical therapy, lumbar spine and left hip | Services.PhysicalTherapy | '' | UNSPECIFIED | '' | [REGION]",
        "CT scan of the chest wall and left hip | Services.ComputedTomography | '' | UNSPECIFIED | '' | [REGION]",
        "Acupuncture for neck pain and left jaw pain | Services.Acupuncture | '' | UNSPECIFIED | '' | [REGION]",
        "Acupuncture two times four visits (8) | Services.Acupuncture | '' | UNSPECIFIED | '' | [QUANTITY]",
        "Physical therapy, 2 times a week for 4 weeks, 10 visits | Services.PhysicalTherapy | '' | UNSPECIFIED"
                + " | 2 visits per week, 4 weeks | [QUANTITY]",
        "Norco 5/325mg, one tablet in the evening, #40 | Drugs.Hydrocodone | '' | UNSPECIFIED | '' | [QUANTITY]",
        "MRI of neck, back and left knee | Services.MagneticResonanceImaging | '' | UNSPECIFIED | ''"
                + " | [REGION]",
    })
    void whatTheTitleContradictsOrJoinsIsLeftOpen(String title, String service, String region, String side,
            String amounts, String open) {
        check(title, service, region, side, amounts, open);
    }

    private static void check(String title, String service, String region, String side, String amounts, String open) {
        Requested read = READER.read(title);
        assertEquals(service, read.service().orElse(""));
        assertEquals(region, read.region().orElse(""));
        assertEquals(side, read.side().name());
        assertEquals(amounts, String.join(", ", Stream.of(read.quantity(), read.frequency(),
                read.duration()).flatMap(Optional::stream).map(RequestReaderTest::words).toList()));
        assertEquals(open, read.open().toString());
    }

    private static String words(Amount amount) {
        return amount.number().toPlainString() + " " + amount.unit();
    }
}
