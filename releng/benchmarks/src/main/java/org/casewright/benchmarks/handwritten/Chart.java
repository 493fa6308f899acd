package org.casewright.benchmarks.handwritten;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.casewright.benchmarks.cases.Finding;
import org.casewright.benchmarks.cases.PlainCase;
import org.casewright.benchmarks.cases.Terms;
import org.casewright.benchmarks.cases.Treatment;

/** What of a case concerns the topic, sorted in one pass. What is dated after the record does not count. */
final class Chart {

    final List<Finding> myofascial = new ArrayList<>();
    final List<Finding> fibromyalgia = new ArrayList<>();
    final List<Finding> radiculopathy = new ArrayList<>();
    final List<Finding> pain = new ArrayList<>();
    final List<Finding> triggerPoint = new ArrayList<>();
    final List<Finding> twitch = new ArrayList<>();
    final List<Finding> referredPain = new ArrayList<>();
    final List<Finding> injectate = new ArrayList<>();
    final List<Finding> improvement = new ArrayList<>();
    final List<Treatment> stretching = new ArrayList<>();
    final List<Treatment> physicalTherapy = new ArrayList<>();
    final List<Treatment> nsaid = new ArrayList<>();
    final List<Treatment> muscleRelaxant = new ArrayList<>();
    final List<Treatment> injections = new ArrayList<>();

    Chart(PlainCase plain) {
        LocalDate end = plain.request().recordDate();
        for (Finding finding : plain.findings()) {
            List<Finding> place = placeOf(finding.concept());
            if (place != null && !finding.date().isAfter(end)) {
                place.add(finding);
            }
        }
        for (Treatment treatment : plain.treatments()) {
            List<Treatment> place = treatmentsOf(treatment.concept());
            if (place != null && !treatment.date().isAfter(end)) {
                place.add(treatment);
            }
        }
    }

    private List<Finding> placeOf(String concept) {
        return switch (concept) {
            case Terms.MYOFASCIAL_PAIN_SYNDROME -> myofascial;
            case Terms.FIBROMYALGIA -> fibromyalgia;
            case Terms.NEUROPATHY, Terms.RADICULOPATHY, Terms.LUMBAR_RADICULOPATHY -> radiculopathy;
            case Terms.PAIN -> pain;
            case Terms.TRIGGER_POINT -> triggerPoint;
            case Terms.TWITCH_RESPONSE -> twitch;
            case Terms.REFERRED_PAIN -> referredPain;
            case Terms.PLAIN_INJECTATE -> injectate;
            case Terms.FUNCTIONAL_IMPROVEMENT -> improvement;
            default -> null;
        };
    }

    private List<Treatment> treatmentsOf(String concept) {
        return switch (concept) {
            case Terms.STRETCHING -> stretching;
            case Terms.PHYSICAL_THERAPY, Terms.POSTOPERATIVE_THERAPY -> physicalTherapy;
            case Terms.NSAID, Terms.NAPROXEN -> nsaid;
            case Terms.MUSCLE_RELAXANT, Terms.CYCLOBENZAPRINE -> muscleRelaxant;
            case Terms.TRIGGER_POINT_INJECTION -> injections;
            default -> null;
        };
    }
}
