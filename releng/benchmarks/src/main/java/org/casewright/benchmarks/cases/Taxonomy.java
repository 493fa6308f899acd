package org.casewright.benchmarks.cases;

import java.util.List;

/** The part of the vocabulary's order that matters to the topic: what each concept is, or lies within. */
public final class Taxonomy {

    private Taxonomy() {
    }

    /** The concept itself and all more general ones that the cases name. */
    public static List<String> kinds(String concept) {
        return switch (concept) {
            case Terms.LUMBAR_RADICULOPATHY -> List.of(concept, Terms.RADICULOPATHY, Terms.NEUROPATHY);
            case Terms.RADICULOPATHY -> List.of(concept, Terms.NEUROPATHY);
            case Terms.POSTOPERATIVE_THERAPY -> List.of(concept, Terms.PHYSICAL_THERAPY);
            case Terms.NAPROXEN -> List.of(concept, Terms.NSAID);
            case Terms.CYCLOBENZAPRINE -> List.of(concept, Terms.MUSCLE_RELAXANT);
            default -> List.of(concept);
        };
    }

    /** The region itself and all that it lies within; none for no region. */
    public static List<String> regions(String region) {
        return switch (region) {
            case null -> List.of();
            case Terms.LUMBAR_MUSCLES -> List.of(region, Terms.LUMBAR_SPINE, Terms.SPINE);
            case Terms.LUMBAR_SPINE, Terms.CERVICAL_SPINE -> List.of(region, Terms.SPINE);
            default -> List.of(region);
        };
    }

    public static boolean isA(String special, String general) {
        return special.equals(general) || kinds(special).contains(general);
    }

    public static boolean liesWithin(String part, String whole) {
        return part.equals(whole) || regions(part).contains(whole);
    }
}
