package org.casewright.criteria.conversion;

import java.math.BigDecimal;
import java.util.Map;

import com.google.inject.Singleton;

import org.casewright.model.PartialDate;
import org.casewright.model.Wording;
import org.casewright.model.guideline.Expectation;
import org.casewright.model.guideline.Operator;
import org.casewright.model.guideline.Polarity;
import org.casewright.model.guideline.Quantifier;
import org.casewright.model.guideline.Standing;
import org.casewright.model.imrcase.Outcome;
import org.eclipse.xtext.conversion.IValueConverter;
import org.eclipse.xtext.conversion.ValueConverter;
import org.eclipse.xtext.conversion.impl.AbstractDeclarativeValueConverterService;

/** The converters of the language; each is found by the name of its grammar rule. */
@Singleton
public class CriteriaValueConverters extends AbstractDeclarativeValueConverterService {

    private static final int LONGEST_NUMBER = 18;

    @ValueConverter(rule = "STRING")
    public IValueConverter<String> string() {
        return new Texts();
    }

    @ValueConverter(rule = "Text")
    public IValueConverter<String> text() {
        return new Texts();
    }

    @ValueConverter(rule = "PartialDate")
    public IValueConverter<PartialDate> partialDate() {
        return new Numbers<>(PartialDate::valueOf, PartialDate::toString, null);
    }

    @ValueConverter(rule = "Decimal")
    public IValueConverter<BigDecimal> decimal() {
        return new Numbers<>(CriteriaValueConverters::readDecimal, BigDecimal::toPlainString, null);
    }

    @ValueConverter(rule = "Whole")
    public IValueConverter<Integer> whole() {
        return new Numbers<>(CriteriaValueConverters::readWhole, String::valueOf, 0);
    }

    @ValueConverter(rule = "Year")
    public IValueConverter<Integer> year() {
        return new Numbers<>(CriteriaValueConverters::readYear, String::valueOf, 0);
    }

    @ValueConverter(rule = "Pages")
    public IValueConverter<String> pages() {
        return new Numbers<>(CriteriaValueConverters::readPages, pages -> pages.replace("-", " to "), null);
    }

    @ValueConverter(rule = "AtLeast")
    public IValueConverter<Quantifier> atLeast() {
        return new Words<>(Map.of(Quantifier.AT_LEAST, "at least"));
    }

    @ValueConverter(rule = "Negative")
    public IValueConverter<Polarity> negative() {
        return new Words<>(Map.of(Polarity.ABSENT, "absent", Polarity.RULED_OUT, "ruled out"));
    }

    @ValueConverter(rule = "Operator")
    public IValueConverter<Operator> operator() {
        return new Words<>(Map.of(Operator.AT_LEAST, "at least", Operator.MORE_THAN, "more than", Operator.AT_MOST,
                "at most", Operator.LESS_THAN, "less than", Operator.EXACTLY, "exactly"));
    }

    @ValueConverter(rule = "TreatmentOutcome")
    public IValueConverter<Outcome> outcome() {
        return new Words<>(Map.of(Outcome.FAILED, "failed", Outcome.PARTIAL, "partial", Outcome.IMPROVED, "improved",
                Outcome.NOT_TOLERATED, "not tolerated"));
    }

    @ValueConverter(rule = "Expectation")
    public IValueConverter<Expectation> expectation() {
        return new Words<>(Map.of(Expectation.INDICATED, "indicated", Expectation.NOT_INDICATED, "not indicated",
                Expectation.NOT_DOCUMENTED, "not documented", Expectation.IN_PART, "in part", Expectation.NOT_COVERED,
                "not covered"));
    }

    @ValueConverter(rule = "Standing")
    public IValueConverter<Standing> standing() {
        return new Words<>(Map.of(Standing.MET, "met", Standing.NOT_MET, "not met", Standing.NOT_DOCUMENTED,
                "not documented", Standing.OPEN, "open", Standing.CONFLICTING, "conflicting"));
    }

    private static BigDecimal readDecimal(String figures) {
        if (figures.length() > LONGEST_NUMBER) {
            throw new IllegalArgumentException(
                    "This number has more than " + LONGEST_NUMBER + " figures. Write a number that a record can hold.");
        }
        if (figures.endsWith(".")) {
            throw new IllegalArgumentException(
                    Wording.quoted(figures) + " has nothing after its point. Write the figures, or no point.");
        }
        return new BigDecimal(figures);
    }

    private static int readWhole(String figures) {
        if (!figures.matches("\\d{1,6}")) {
            throw new IllegalArgumentException(
                    "'" + figures + "' does not say how many. Write a whole number, such as 2.");
        }
        return Integer.parseInt(figures);
    }

    /** As a letter cites them: 43, 77-78. */
    private static String readPages(String written) {
        String pages = written.replaceAll("\\s*to\\s*", "-").replaceAll("\\s*,\\s*", ", ");
        if (!pages.matches("\\d{1,5}(-\\d{1,5})?(, \\d{1,5}(-\\d{1,5})?)*")) {
            throw new IllegalArgumentException(
                    Wording.quoted(written) + " are no pages. Write 122, or 122 to 123, or 43, 77 to 78.");
        }
        return pages;
    }

    private static int readYear(String figures) {
        if (!figures.matches("(19|20)\\d\\d")) {
            throw new IllegalArgumentException(
                    "'" + figures + "' is not a year. Write its four figures, such as 2009.");
        }
        return Integer.parseInt(figures);
    }
}
