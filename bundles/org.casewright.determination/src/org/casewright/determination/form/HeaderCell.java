package org.casewright.determination.form;

import java.util.List;
import java.util.stream.Collectors;

import org.casewright.model.PartialDate;
import org.casewright.model.imrcase.Case;
import org.casewright.model.imrcase.ImrcasePackage.Literals;
import org.casewright.model.imrcase.Priority;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** A labelled value of the header table, and the feature of the case that it shows. */
enum HeaderCell {
    NUMBER("Case Number:", Literals.CASE__NUMBER),
    ASSIGNED("Date Assigned:", Literals.CLAIM__ASSIGNED),
    INJURY("Date of Injury:", Literals.CLAIM__DATES_OF_INJURY),
    DECIDED("Decision Date:", Literals.CLAIM__DECIDED),
    DENIAL("UR Denial Date:", Literals.CLAIM__UTILIZATION_REVIEW_DENIAL),
    PRIORITY("Priority:", Literals.CLAIM__PRIORITY),
    RECEIVED("Application Received:", Literals.CLAIM__APPLICATION_RECEIVED);

    private final String label;
    private final EStructuralFeature feature;

    HeaderCell(String label, EStructuralFeature feature) {
        this.label = label;
        this.feature = feature;
    }

    String label() {
        return label;
    }

    EStructuralFeature feature() {
        return feature;
    }

    /** The object that has the feature. */
    EObject owner(Case imr) {
        return this == NUMBER ? imr : imr.getClaim();
    }

    /** What the table shows; empty where the case does not say it. */
    String text(Case imr) {
        return text(owner(imr).eGet(feature));
    }

    private static String text(Object value) {
        return switch (value) {
        case null -> "";
        case PartialDate date -> FormDate.print(date);
        case Priority priority -> priority.getLiteral();
        case List<?> dates -> dates.stream().map(date -> text((Object) date)).collect(Collectors.joining(", "));
        default -> value.toString();
        };
    }
}
