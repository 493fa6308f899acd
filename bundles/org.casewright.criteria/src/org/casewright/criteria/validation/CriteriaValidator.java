package org.casewright.criteria.validation;

import org.eclipse.xtext.validation.ComposedChecks;

/** The checks of the language; each group of them is a class of its own, listed here. */
@ComposedChecks(validators = {BoundChecks.class, DateChecks.class, DefinitionChecks.class, FactorChecks.class,
        GroupChecks.class, HierarchyChecks.class, KindChecks.class, LabelChecks.class, NameChecks.class,
        OverlapChecks.class, RepetitionChecks.class, ScenarioChecks.class, SourceChecks.class, SupportChecks.class,
        TopicChecks.class, UnitChecks.class, UsageChecks.class})
public class CriteriaValidator extends AbstractCriteriaValidator {
}
