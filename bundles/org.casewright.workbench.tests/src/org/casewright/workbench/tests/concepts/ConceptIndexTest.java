package org.casewright.workbench.tests.concepts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.casewright.engine.rules.Concept;
import org.casewright.engine.rules.Concepts;
import org.casewright.engine.rules.Kind;
import org.casewright.engine.rules.Method;
import org.casewright.workbench.concepts.ConceptIndex;
import org.casewright.workbench.concepts.ConceptProposal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConceptIndexTest {

    private static final Set<Kind> ALL = EnumSet.allOf(Kind.class);

    private final List<Concept> concepts = new ArrayList<>();

    private ConceptIndex index() {
        add(Kind.DIAGNOSIS, "Conditions.FailedBackSurgerySyndrome", "failed back surgery syndrome",
                List.of("postlaminectomy syndrome"), List.of("FBSS"));
        add(Kind.DIAGNOSIS, "Conditions.Radiculopathy", "radiculopathy", List.of("nerve root pain"), List.of());
        add(Kind.SYMPTOM, "Conditions.Pain", "pain", List.of(), List.of());
        add(Kind.SYMPTOM, "Conditions.LowBackPain", "low back pain", List.of("lumbago"), List.of("LBP"));
        add(Kind.SERVICE, "Services.PhysicalTherapy", "physical therapy", List.of("physiotherapy"), List.of("PT"));
        add(Kind.SERVICE, "Services.Xray", "X-ray", List.of(), List.of());
        add(Kind.SERVICE, "Services.SacroiliacInjection", "sacroiliac joint injection", List.of(),
                List.of("SI injection"));
        add(Kind.REGION, "Anatomy.LumbarSpine", "lumbar spine", List.of("low back"), List.of());
        return ConceptIndex.of(new Concepts(concepts));
    }

    private void add(Kind kind, String name, String label, List<String> synonyms, List<String> abbreviations) {
        concepts.add(new Concept(concepts.size(), kind, name, label, List.of(), List.of(), Concepts.NONE,
                Method.values()[0], null, "", synonyms, abbreviations, List.of()));
    }

    @ParameterizedTest
    @CsvSource({"FBSS, Conditions.FailedBackSurgerySyndrome", "fbs, Conditions.FailedBackSurgerySyndrome",
        "postlam, Conditions.FailedBackSurgerySyndrome", "back surg, Conditions.FailedBackSurgerySyndrome",
        "surgery failed, Conditions.FailedBackSurgerySyndrome", "radiculopaty, Conditions.Radiculopathy",
        "radciulopathy, Conditions.Radiculopathy", "nerve root, Conditions.Radiculopathy",
        "pain, Conditions.Pain", "LBP, Conditions.LowBackPain", "lumbago, Conditions.LowBackPain",
        "physio, Services.PhysicalTherapy", "phys th, Services.PhysicalTherapy", "x ray, Services.Xray",
        "x-ray, Services.Xray", "sij, Services.SacroiliacInjection", "sacroilliac, Services.SacroiliacInjection",
        "Anatomy.LumbarSpine, Anatomy.LumbarSpine", "LÚMBAR SPINE, Anatomy.LumbarSpine"})
    void whatIsTypedFindsWhatIsMeantFirst(String typed, String meant) {
        List<ConceptProposal> found = index().search(typed, ALL, 5);
        assertTrue(!found.isEmpty() && found.getFirst().name().equals(meant), typed + " finds " + found);
    }

    @Test
    void whatWasFoundIsNamedWhereItIsNotTheLabel() {
        assertEquals("FBSS", index().search("fbss", ALL, 1).getFirst().found());
        assertEquals("", index().search("failed", ALL, 1).getFirst().found());
    }

    @Test
    void onlyTheKindsAskedForAreGiven() {
        assertEquals(List.of("Anatomy.LumbarSpine"),
                index().search("l", Set.of(Kind.REGION), 9).stream().map(ConceptProposal::name).toList());
    }

    @Test
    void nothingTypedGivesEverythingByItsName() {
        assertEquals(8, index().search(" ", ALL, 99).size());
        assertEquals(3, index().search("", ALL, 3).size());
    }

    @Test
    void lettersOfNothingFindNothing() {
        assertEquals(List.of(), index().search("qqq", ALL, 9));
        assertEquals(List.of(), ConceptIndex.EMPTY.search("pain", ALL, 9));
    }

    @Test
    void aFullNameOfAnyKindIsTaken() {
        ConceptIndex index = index();
        assertEquals(Optional.of("Services.PhysicalTherapy"), index.named("PT", ALL));
        assertEquals(Optional.of("Services.PhysicalTherapy"), index.named("Physical  therapy", ALL));
        assertEquals(Optional.empty(), index.named("physical", ALL));
        assertEquals(Optional.empty(), index.named("PT", Set.of(Kind.REGION)));
        assertEquals("physical therapy", index.label("Services.PhysicalTherapy"));
        assertEquals("Services.Unknown", index.label("Services.Unknown"));
    }
}
