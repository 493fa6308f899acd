package org.casewright.workbench.editing;

import java.util.Locale;
import java.util.Map;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.EStructuralFeature;

/** What the parts of a case are called where people read it: in labels of edits and fields. In lower case. */
public final class Names {

    private static final Map<String, String> OWN = Map.ofEntries(
            Map.entry("Case.number", "case number"),
            Map.entry("Claim.number", "claim number"),
            Map.entry("Claim.datesOfInjury", "dates of injury"),
            Map.entry("Claim.utilizationReviewDenial", "date of the UR denial"),
            Map.entry("Claim.applicationReceived", "date the application was received"),
            Map.entry("Claim.assigned", "date of assignment"),
            Map.entry("Claim.decided", "date of the decision"),
            Map.entry("Claim.recordDateReason", "reason for the record date"),
            Map.entry("ReviewOrganization.shortName", "short name"),
            Map.entry("Patient.birthDate", "date of birth"),
            Map.entry("Patient.mechanismOfInjury", "mechanism of injury"),
            Map.entry("Reviewer.licensedIn", "states of licensure"),
            Map.entry("ReviewOrganization.servicesWord", "word for the services"),
            Map.entry("Reviewer.stateSeparator", "separator of the states"),
            Map.entry("Reviewer.lastStateSeparator", "separator before the last state"),
            Map.entry("Record.dateTo", "last date"),
            Map.entry("Measure.upTo", "upper end"),
            Map.entry("Medication.unitsPerDay", "units a day"),
            Map.entry("Medication.dailyDose", "daily dose"),
            Map.entry("Treatment.reliefDuration", "duration of the relief"),
            Map.entry("DisputedItem.requestKind", "kind of request"),
            Map.entry("DisputedItem.requested", "date of the request"),
            Map.entry("DisputedItem.datesOfService", "dates of service"),
            Map.entry("DisputedItem.guidelineDateReason", "reason for the guideline date"),
            Map.entry("DisputedItem.dependsOn", "item that it goes with"),
            Map.entry("DisputedItem.administratorCitation", "claims administrator's citation"),
            Map.entry("DisputedItem.reviewerCitation", "expert reviewer's citation"),
            Map.entry("DisputedItem.departureReason", "reason for departing"),
            Map.entry("PartialApproval.original", "original request"),
            Map.entry("PartialApproval.authorized", "authorized part"),
            Map.entry("Citation.nonMtus", "citation outside the MTUS"),
            Map.entry("ChapterCitation", "chapter"),
            Map.entry("Case.libraryFingerprint", "fingerprint of the library"),
            Map.entry("DisputedItem", "disputed item"),
            Map.entry("LetterLayout.C", "form of 2014 and 2015"),
            Map.entry("LetterLayout.D", "form of 2016 and later"));

    private Names() {
    }

    /** A feature: "date of birth". */
    public static String of(EStructuralFeature feature) {
        return OWN.getOrDefault(feature.getEContainingClass().getName() + "." + feature.getName(), words(feature));
    }

    /** A value that is one of a few: "form of 2016 and later". */
    public static String of(Enumerator value) {
        return OWN.getOrDefault(value.getClass().getSimpleName() + "." + value.getName(), value.getLiteral());
    }

    /** A class: "disputed item". */
    public static String of(EClass type) {
        return OWN.getOrDefault(type.getName(), words(type));
    }

    /** The same, as a label begins: "Date of birth". */
    public static String capitalized(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** What a change of a feature is called: "Change date of birth". */
    public static String change(EStructuralFeature feature) {
        return "Change " + of(feature);
    }

    private static String words(ENamedElement named) {
        return named.getName().replaceAll("(?<=\\p{Lower})(?=\\p{Upper})", " ").toLowerCase(Locale.ROOT);
    }
}
