package org.casewright.criteria.validation;

import static org.casewright.model.guideline.GuidelinePackage.Literals.*;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

import org.casewright.engine.rules.Dimension;
import org.casewright.engine.rules.Dimension.Kind;
import org.casewright.model.guideline.Requested;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/** What an amount has to be an amount of, by the place where it stands. */
public enum Wanted {
    TIME("a time, such as '6 weeks'", of -> of.kind() == Kind.CALENDAR && of.per().isEmpty()),
    AGE("a time in years, such as '18 years'", of -> of.per().isEmpty()
            && (of.kind() == Kind.CALENDAR || of.equals(Dimension.NUMBER))),
    NUMBER("a number, such as '4' or '4 injections'", of -> of.kind() == Kind.COUNT && of.per().isEmpty()),
    QUANTITY("a quantity, such as '4 injections'", of -> of.kind() != Kind.CALENDAR && of.per().isEmpty()),
    FREQUENCY("a number per time, such as '2 visits per week'", of -> of.kind() == Kind.COUNT && !of.per().isEmpty()),
    DOSE("a dose, such as '40 mg per day'", of -> of.kind() == Kind.PHYSICAL
            || of.kind() == Kind.COUNT && !of.per().isEmpty()),
    PERCENTAGE("a percentage, such as '50 %'", of -> of.kind() == Kind.PHYSICAL && of.per().isEmpty());

    private static final Map<EReference, Wanted> BY_PLACE = new HashMap<>();

    static {
        TIME.at(SCOPED__LASTING, SCOPED__WITHIN, RELIEF__LASTED, INTERVAL__AGO, COUNT__WINDOW, REFERENCE__LASTING,
                SUPPORT__WINDOW, SUPPORT_ROW__WINDOW, SCENARIO_REQUEST__DURATION, GIVEN_TREATMENT__RELIEF_DURATION);
        AGE.at(AGE__COMPARISON, GIVEN_PATIENT__AGE);
        NUMBER.at(COUNT__COMPARISON, GIVEN_TREATMENT__COUNT);
        QUANTITY.at(SUPPORT__AMOUNT, SUPPORT_ROW__AMOUNT, SCENARIO_REQUEST__QUANTITY, SCENARIO__SUPPORTED);
        FREQUENCY.at(SCENARIO_REQUEST__FREQUENCY);
        DOSE.at(FACTOR_BAND__LIMIT, SCENARIO_REQUEST__DOSE, GIVEN_TREATMENT__DOSE);
        PERCENTAGE.at(RELIEF__AMOUNT, GIVEN_TREATMENT__RELIEF);
    }

    private final String words;
    private final Predicate<Dimension> fits;

    Wanted(String words, Predicate<Dimension> fits) {
        this.words = words;
        this.fits = fits;
    }

    private void at(EReference... places) {
        List.of(places).forEach(place -> BY_PLACE.put(place, this));
    }

    /**
     * What is wanted there; empty where that depends on a concept or a definition.
     *
     * @param owner the object that has the amount, or the comparison with it
     */
    static Optional<Wanted> of(EObject owner, EReference place) {
        if (owner instanceof Requested requested) {
            return Optional.of(switch (requested.getAmount()) {
            case QUANTITY -> QUANTITY;
            case FREQUENCY -> FREQUENCY;
            case DURATION -> TIME;
            case DOSE -> DOSE;
            });
        }
        return Optional.ofNullable(BY_PLACE.get(place));
    }

    /** The same where the object is not written yet; empty where that depends on what is written. */
    public static Optional<Wanted> byPlace(EReference place) {
        return Optional.ofNullable(BY_PLACE.get(place));
    }

    String words() {
        return words;
    }

    /** Whether an amount of that can stand there. */
    public boolean fits(Dimension dimension) {
        return fits.test(dimension);
    }
}
