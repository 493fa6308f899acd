package org.casewright.criteria.ide.completion;

import static org.casewright.model.guideline.GuidelinePackage.Literals.GIVEN_FINDING__VALUE;
import static org.casewright.model.guideline.GuidelinePackage.Literals.PRESENCE__VALUE;
import static org.casewright.model.guideline.GuidelinePackage.Literals.QUANTITY__UNIT;
import static org.casewright.model.guideline.GuidelinePackage.Literals.REFERENCE__COMPARISON;
import static org.casewright.model.guideline.GuidelinePackage.Literals.STANDING_EXPECTATION__AMOUNT;
import static org.casewright.model.guideline.GuidelinePackage.Literals.UNIT__NAME;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.casewright.criteria.ide.answer.Completion.Kind;
import org.casewright.criteria.ide.answer.Description;
import org.casewright.criteria.ide.document.Document;
import org.casewright.criteria.ide.grammar.Expected;
import org.casewright.criteria.ide.grammar.Token;
import org.casewright.criteria.ide.grammar.Tokens;
import org.casewright.criteria.validation.Wanted;
import org.casewright.engine.units.UnitName;
import org.casewright.model.guideline.Concept;
import org.casewright.model.guideline.GuidelinePackage;
import org.casewright.model.guideline.SumDefinition;
import org.casewright.model.guideline.Unit;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.naming.QualifiedName;

/** Proposes the units that fit where an amount stands, in the plural unless there is one. */
final class Units {

    /** What a file does not use yet comes after all else. */
    private static final int UNUSED = 1_000;

    private static final List<String> RATES = List.of("mg per day", "visits per week", "sessions per week");

    private final org.casewright.engine.units.Units units = new org.casewright.engine.units.Units();

    void propose(Expected expected, int order, Proposals proposals) {
        boolean isUnit = expected.token().equals(Token.WORD) && expected.feature().orElse(null) == UNIT__NAME;
        if (!isUnit) {
            return;
        }
        Predicate<UnitName> fits = fitting(expected, proposals);
        boolean one = isOne(proposals.caret());
        List<String> fitting = words().stream().filter(unit -> fits.test(UnitName.parse(unit)) && isNumber(unit, one))
                .toList();
        Set<String> used = used(proposals.file());
        used.retainAll(fitting);
        for (String unit : fitting) {
            int nearness = used.isEmpty() || used.contains(unit) ? order : order + UNUSED;
            proposals.add(unit, "unit", Kind.UNIT, Description.of(unit, "unit"), proposals.matcher().score(unit),
                    nearness);
        }
    }

    /** The small words of a file that are no keywords: units, and labels, which do no harm here. */
    private static Set<String> used(Document file) {
        return Tokens.of(file.text()).stream().filter(token -> token.type().equals(Token.WORD)).map(Token::text)
                .collect(Collectors.toSet());
    }

    private Set<String> words() {
        Set<String> words = new LinkedHashSet<>(units.words());
        words.addAll(RATES);
        return words;
    }

    private static boolean isOne(Caret caret) {
        Token number = caret.previous();
        return number != null && number.type().equals(Token.NUMBER)
                && new BigDecimal(number.text()).compareTo(BigDecimal.ONE) == 0;
    }

    /** What is counted or lasts has a singular and a plural; of what is measured there is mostly one form. */
    private boolean isNumber(String unit, boolean one) {
        boolean plural = unit.endsWith("s") && units.isKnown(unit.substring(0, unit.length() - 1));
        boolean singular = units.isKnown(unit + "s") || units.isKnown(unit + "es");
        return one ? !plural : !singular;
    }

    private Predicate<UnitName> fitting(Expected expected, Proposals proposals) {
        EStructuralFeature holder = expected.feature(1).orElse(null);
        if (holder != QUANTITY__UNIT) {
            return unit -> true; // the unit of a concept, a sum or a parameter
        }
        return place(expected).flatMap(place -> wanted(place).or(() -> comparable(place, expected, proposals)))
                .orElse(unit -> true);
    }

    /** The feature that the amount, or the comparison with it, is the value of. */
    private static Optional<EReference> place(Expected expected) {
        Optional<EStructuralFeature> quantity = expected.feature(2);
        boolean compared = quantity.isPresent()
                && quantity.get().getEContainingClass() == GuidelinePackage.Literals.COMPARISON;
        return (compared ? expected.feature(3) : quantity).map(EReference.class::cast);
    }

    private Optional<Predicate<UnitName>> wanted(EReference place) {
        return Wanted.byPlace(place).map(wanted -> unit -> wanted.fits(units.dimension(unit)));
    }

    /** What compares with the unit that a concept is measured in, or that a sum is in. */
    private Optional<Predicate<UnitName>> comparable(EReference place, Expected expected, Proposals proposals) {
        Optional<EObject> compared = Optional.empty();
        if (place == PRESENCE__VALUE) {
            compared = named(expected, "Presence", GuidelinePackage.Literals.CONCEPT, proposals);
        } else if (place == GIVEN_FINDING__VALUE) {
            compared = named(expected, "GivenFinding", GuidelinePackage.Literals.CONCEPT, proposals);
        } else if (place == REFERENCE__COMPARISON) {
            compared = named(expected, "Reference", GuidelinePackage.Literals.DEFINITION, proposals);
        } else if (place == STANDING_EXPECTATION__AMOUNT) {
            compared = named(expected, "StandingExpectation", GuidelinePackage.Literals.DEFINITION, proposals);
        }
        return compared.flatMap(Units::unit).map(own -> unit -> units.isComparable(own, unit));
    }

    private static Optional<EObject> named(Expected expected, String rule, EClass type, Proposals proposals) {
        return expected.nameIn(rule).flatMap(name -> proposals.file().names()
                .single(QualifiedName.create(name.split("\\.")), type)).map(found -> found.getEObjectOrProxy());
    }

    private static Optional<UnitName> unit(EObject object) {
        Unit unit = switch (object) {
        case Concept concept -> concept.getUnit();
        case SumDefinition sum -> sum.getUnit();
        default -> null;
        };
        return Optional.ofNullable(unit).map(own -> new UnitName(own.getName(), own.getPerAmount(),
                own.getPer() == null ? "" : own.getPer()));
    }
}
