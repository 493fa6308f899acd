package org.casewright.workbench.records.finding;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.casewright.engine.rules.Concept;
import org.casewright.engine.rules.Kind;
import org.casewright.text.Quantities;
import org.casewright.text.Quantity;

/** The amount that a text gives for a concept: of a drug its strength, of a service how often, else its value. */
final class Amounts {

    private static final Set<String> COUNTED = Set.of("visit", "session", "treatment", "injection");
    private static final String NUMBER = "(\\d{1,3}(?:\\.\\d)?)(?:\\s*(?:-|\u2013|to)\\s*(\\d{1,3}(?:\\.\\d)?))?";
    private static final Pattern OF_TEN = Pattern.compile("(?<![\\d/.])" + NUMBER + "\\s*(?:/|out of|of)\\s*10(?!\\d)");
    private static final Pattern DEGREES = Pattern.compile("(?<![\\d/.])" + NUMBER + "\\s*(?:\u00B0|deg(?:rees?)?\\b)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern PERCENT = Pattern.compile("(?<![\\d/.])" + NUMBER + "\\s*(?:%|percent\\b)");

    private Amounts() {
    }

    static Optional<Amount> of(Concept concept, String text) {
        return switch (concept.kind()) {
        case DRUG -> counted(text, Set.of("mg", "mcg", "gram")).map(found -> amount(found, found.unit()));
        case SERVICE -> counted(text, COUNTED).map(found -> amount(found, ""));
        default -> value(concept, text);
        };
    }

    private static Optional<Quantity> counted(String text, Set<String> units) {
        return Quantities.find(text).stream().filter(quantity -> units.contains(quantity.unit())).findFirst();
    }

    private static Amount amount(Quantity quantity, String unit) {
        return new Amount(quantity.amount(), null, unit.equals("gram") ? "g" : unit);
    }

    private static Optional<Amount> value(Concept concept, String text) {
        // Pain has no unit of its own in a vocabulary, and everybody gives it out of ten.
        String unit = concept.unit() == null ? concept.kind() == Kind.SYMPTOM ? "points" : "" : concept.unit().text();
        return switch (unit) {
        case "points" -> first(OF_TEN, text, unit);
        case "degrees" -> first(DEGREES, text, unit);
        case "%", "percent" -> first(PERCENT, text, unit);
        default -> Optional.empty();
        };
    }

    private static Optional<Amount> first(Pattern pattern, String text, String unit) {
        Matcher found = pattern.matcher(text);
        String upTo = found.find() && found.group(2) != null ? "-" + found.group(2) : "";
        return found.hasMatch() ? Optional.of(Amount.valueOf(found.group(1) + upTo + " " + unit)) : Optional.empty();
    }
}
