package org.casewright.criteria.ide.completion;

import static org.casewright.model.guideline.GuidelinePackage.Literals.CAUSE__LABEL;
import static org.casewright.model.guideline.GuidelinePackage.Literals.CODE__SYSTEM;
import static org.casewright.model.guideline.GuidelinePackage.Literals.QUANTITY__PARAMETER;
import static org.casewright.model.guideline.GuidelinePackage.Literals.STANDING_EXPECTATION__LABEL;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.casewright.criteria.ide.answer.Completion.Kind;
import org.casewright.criteria.ide.answer.Description;
import org.casewright.criteria.ide.describe.Describer;
import org.casewright.criteria.ide.document.Document;
import org.casewright.criteria.ide.document.Found;
import org.casewright.criteria.ide.grammar.Expected;
import org.casewright.criteria.ide.grammar.Token;
import org.casewright.criteria.validation.TopicContent;
import org.casewright.model.guideline.CriterionDefinition;
import org.casewright.model.guideline.Element;
import org.casewright.model.guideline.Scenario;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Proposes what the element around the caret has: labels of its topic, parameters, dates that it names already. */
final class Values {

    private static final int MOST_DATES = 6;
    private static final Map<String, String> CODE_SYSTEMS = new TreeMap<>(Map.of("CPT", "procedures", "HCPCS",
            "supplies and services", "ICD9CM", "diagnoses until September 2015", "ICD10CM",
            "diagnoses since October 2015"));

    private final Proposals proposals;

    Values(Proposals proposals) {
        this.proposals = proposals;
    }

    void propose(Expected expected, int order) {
        EStructuralFeature feature = expected.feature().orElse(null);
        if (expected.token().equals(Token.WORD)
                && (feature == CAUSE__LABEL || feature == STANDING_EXPECTATION__LABEL)) {
            labels(order);
        } else if (expected.token().equals(Token.NAME) && feature == QUANTITY__PARAMETER) {
            parameters(order);
        } else if (expected.token().equals(Token.DATE) && expected.rule().equals("PartialDate")) {
            dates(order);
        } else if (feature == CODE__SYSTEM) {
            CODE_SYSTEMS.forEach((system, codes) -> proposals.add(system, "codes of " + codes, Kind.VALUE,
                    Description.of(system, "codes of " + codes), proposals.matcher().score(system), order));
        }
    }

    private void labels(int order) {
        if (element().orElse(null) instanceof Scenario scenario && Found.is(scenario.getTopic())) {
            new TopicContent(scenario.getTopic()).labelled().forEach((label, criterion) -> proposals.add(label,
                    Document.words(criterion.getCondition(), 60), Kind.LABEL, Describer.of(criterion, proposals.file()),
                    proposals.matcher().score(label), order));
        }
    }

    private void parameters(int order) {
        if (element().orElse(null) instanceof CriterionDefinition definition) {
            definition.getParameters().stream().filter(parameter -> parameter.getName() != null)
                    .forEach(parameter -> proposals.add(parameter.getName(), "parameter", Kind.PARAMETER,
                            Describer.of(parameter, proposals.file()), proposals.matcher().score(parameter.getName()),
                            order));
        }
    }

    /** The last element that begins before the caret. */
    private Optional<Element> element() {
        return proposals.file().file().getElements().stream()
                .filter(element -> Document.locate(element)
                        .filter(at -> at.range().offset() <= proposals.caret().offset()).isPresent())
                .reduce((one, next) -> next);
    }

    private void dates(int order) {
        Set<String> dates = new LinkedHashSet<>();
        proposals.caret().before().reversed().stream().filter(token -> token.type().equals(Token.DATE))
                .map(Token::text).limit(MOST_DATES).forEach(dates::add);
        dates.forEach(date -> proposals.add(date, "a date that is named above", Kind.VALUE,
                Description.of(date, "a date"), proposals.matcher().score(date), order));
    }
}
