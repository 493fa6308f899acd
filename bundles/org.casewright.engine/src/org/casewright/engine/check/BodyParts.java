package org.casewright.engine.check;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.casewright.text.TermMention;
import org.casewright.text.Terms;

/**
 * Which parts of the body a text names, and which of them a chapter of the MTUS is about: the clinical topics
 * of 8 CCR 9792.23.1 to 9792.23.10, by the titles that letters cite. Nerve studies of an arm or leg and
 * complaints that spread belong to the chapter of the spine as well; what no chapter was about until 2017
 * (hip, groin, pelvis) to its neighbours.
 */
final class BodyParts {

    /** A part of the body, with the words that name it. */
    enum Region {
        HEAD("head", "skull", "brain"),
        EYE("eye"),
        NECK("neck", "cervical", "c1", "c2", "c3", "c4", "c5", "c6", "c7", "c8"),
        UPPER_BACK("upper back", "mid back", "thoracic", "trapezius", "scapula", "t1", "t2", "t3", "t4", "t5", "t6",
                "t7", "t8", "t9", "t10", "t11", "t12"),
        LOW_BACK("low back", "lower back", "lumbar", "lumbosacral", "sacroiliac", "si joint", "sacral", "coccyx", "l1",
                "l2", "l3", "l4", "l5", "s1"),
        SPINE("back", "spine", "spinal", "paraspinal", "paravertebral"),
        SHOULDER("shoulder", "rotator cuff", "acromioclavicular", "clavicle", "subacromial"),
        ELBOW("elbow", "epicondyle", "epicondylitis", "cubital"),
        HAND("forearm", "wrist", "hand", "finger", "thumb", "carpal"),
        ARM("upper extremity", "arm", "upper limb"),
        HIP("hip", "groin", "pelvis", "pelvic"),
        KNEE("knee", "meniscus", "meniscectomy", "patella"),
        FOOT("ankle", "foot", "feet", "toe", "heel", "achilles", "plantar"),
        LEG("lower extremity", "leg", "thigh", "calf", "lower limb");

        private final List<String> words;

        Region(String... words) {
            this.words = List.of(words);
        }
    }

    /** A chapter is known by words of its title, and covers regions. */
    private record Chapter(String section, List<String> titles, Set<Region> covers) {
    }

    private static final List<Chapter> CHAPTERS = List.of(
            chapter("9792.23.1", "Neck and Upper Back|Cervical and Thoracic",
                    Region.NECK, Region.UPPER_BACK, Region.SPINE, Region.ARM, Region.HEAD),
            chapter("9792.23.2", "Shoulder", Region.SHOULDER, Region.ARM),
            chapter("9792.23.3", "Elbow", Region.ELBOW, Region.ARM),
            chapter("9792.23.4", "Forearm, Wrist|Hand, Wrist", Region.HAND, Region.ARM),
            chapter("9792.23.5", "Low Back", Region.LOW_BACK, Region.UPPER_BACK, Region.SPINE, Region.LEG, Region.HIP),
            chapter("9792.23.6", "Knee", Region.KNEE, Region.LEG, Region.HIP),
            chapter("9792.23.7", "Ankle and Foot", Region.FOOT, Region.LEG),
            chapter("9792.23.9", "Eye", Region.EYE),
            chapter("9792.23.10", "Hip and Groin", Region.HIP, Region.LEG));

    private static final Terms TERMS = terms();

    private BodyParts() {
    }

    private static Chapter chapter(String section, String titles, Region first, Region... others) {
        return new Chapter(section, List.of(titles.split("\\|")), EnumSet.of(first, others));
    }

    private static Terms terms() {
        Map<String, String> concepts = new HashMap<>();
        for (Region region : Region.values()) {
            region.words.forEach(word -> concepts.put(word, region.name()));
        }
        return new Terms(concepts);
    }

    /** The regions that a text names; a spine whose part is named beside it is that part alone. */
    static Set<Region> namedIn(String text) {
        Set<Region> regions = TERMS.find(text).stream().map(TermMention::concept).map(Region::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Region.class)));
        if (regions.contains(Region.NECK) || regions.contains(Region.UPPER_BACK) || regions.contains(Region.LOW_BACK)) {
            regions.remove(Region.SPINE);
        }
        return regions;
    }

    /** The regions that a cited chapter is about; empty where it is about no part of the body. */
    static Optional<Set<Region>> coveredBy(String title) {
        return CHAPTERS.stream().filter(chapter -> chapter.titles.stream().anyMatch(title::contains)).findFirst()
                .map(Chapter::covers);
    }

    /** The words of a qualified name: "Anatomy.LumbarSpine" is "lumbar spine". */
    static String words(String qualifiedName) {
        String simple = qualifiedName.substring(qualifiedName.lastIndexOf('.') + 1);
        return simple.replaceAll("(?<=\\p{Ll})(?=\\p{Lu})", " ").toLowerCase(Locale.ROOT);
    }
}
