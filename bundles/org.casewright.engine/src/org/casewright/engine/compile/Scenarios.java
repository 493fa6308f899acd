package org.casewright.engine.compile;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.casewright.engine.capture.Capture;
import org.casewright.engine.evaluate.Standing;
import org.casewright.engine.rules.Amount;
import org.casewright.engine.rules.Library;
import org.casewright.engine.rules.Topic;
import org.casewright.engine.scenario.Scenario;
import org.casewright.engine.units.Units;
import org.casewright.model.guideline.Cause;
import org.casewright.model.guideline.CriteriaFile;
import org.casewright.model.imrcase.Case;

/** Compiles the scenarios of a library. Those of a topic that could not be compiled are left out with it. */
public final class Scenarios {

    private final Library library;
    private final Capture capture;
    private final Quantities quantities;
    private final SourceLocator locator;

    /**
     * @param library the rules that the scenarios are about
     * @param locator says where a scenario stands in its file
     */
    public Scenarios(Library library, Units units, SourceLocator locator) {
        this.library = library;
        this.capture = new Capture(library.concepts(), units);
        this.quantities = new Quantities(units, Map.of());
        this.locator = locator;
    }

    /** The scenarios of some files, in their order. */
    public List<Scenario> compile(Collection<CriteriaFile> files) {
        return files.stream().flatMap(file -> file.getElements().stream())
                .filter(org.casewright.model.guideline.Scenario.class::isInstance)
                .flatMap(scenario -> compile((org.casewright.model.guideline.Scenario) scenario).stream()).toList();
    }

    /** A scenario; empty where its topic is left out of the library. */
    public Optional<Scenario> compile(org.casewright.model.guideline.Scenario scenario) {
        Topic topic = scenario.getTopic() == null ? null : library.topic(scenario.getTopic().getName());
        return topic == null ? Optional.empty() : Optional.of(compile(scenario, topic));
    }

    /** The case that a scenario describes, for whoever judges cases by other means. */
    public Case caseOf(org.casewright.model.guideline.Scenario scenario) {
        return new ScenarioCase(scenario, library.topic(scenario.getTopic().getName())).build();
    }

    private Scenario compile(org.casewright.model.guideline.Scenario scenario, Topic topic) {
        Case imrCase = new ScenarioCase(scenario, topic).build();
        Amount supported = scenario.getSupported() == null ? null : quantities.amount(scenario.getSupported());
        return new Scenario(Texts.orEmpty(scenario.getTitle()), topic, capture.capture(imrCase),
                Enum.valueOf(Scenario.Outcome.class, scenario.getExpectation().name()), supported,
                scenario.getCauses().stream().map(this::cause).toList(),
                scenario.getStandings().stream().filter(expected -> expected.getSum() == null)
                        .map(expected -> new Scenario.Expected(expected.getLabel(),
                                Enum.valueOf(Standing.class, expected.getStanding().name())))
                        .toList(),
                scenario.getStandings().stream().filter(expected -> expected.getSum() != null)
                        .map(expected -> new Scenario.Total(Texts.orEmpty(expected.getSum().getName()),
                                quantities.amount(expected.getAmount())))
                        .toList(),
                locator.locate(scenario));
    }

    private Scenario.Cause cause(Cause cause) {
        return cause.getConcept() == null ? new Scenario.Cause(Texts.orEmpty(cause.getLabel()), null)
                : new Scenario.Cause("", library.concepts().get(library.concepts()
                        .find(QualifiedNames.of(cause.getConcept()))));
    }
}
