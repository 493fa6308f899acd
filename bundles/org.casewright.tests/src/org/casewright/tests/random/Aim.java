package org.casewright.tests.random;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.casewright.model.guideline.Age;
import org.casewright.model.guideline.Agreement;
import org.casewright.model.guideline.Condition;
import org.casewright.model.guideline.Count;
import org.casewright.model.guideline.Criterion;
import org.casewright.model.guideline.CriterionDefinition;
import org.casewright.model.guideline.Group;
import org.casewright.model.guideline.Implication;
import org.casewright.model.guideline.Interval;
import org.casewright.model.guideline.Parameter;
import org.casewright.model.guideline.Presence;
import org.casewright.model.guideline.Quantifier;
import org.casewright.model.guideline.Quantity;
import org.casewright.model.guideline.Reference;
import org.casewright.model.guideline.Relief;
import org.casewright.model.guideline.Requested;
import org.casewright.model.guideline.SexTest;
import org.casewright.model.guideline.SumDefinition;
import org.casewright.model.guideline.Tried;
import org.casewright.model.imrcase.DisputedItem;
import org.casewright.model.imrcase.Measure;
import org.casewright.model.imrcase.Sex;
import org.casewright.model.imrcase.Side;

/** Adds to a case what makes a criterion met, as a rule, and now and then something close to that. */
final class Aim {

    private final Draft draft;
    private final Values values;

    Aim(Draft draft) {
        this(draft, Map.of());
    }

    private Aim(Draft draft, Map<Parameter, Quantity> arguments) {
        this.draft = draft;
        this.values = new Values(draft.dice, arguments);
    }

    void at(Criterion criterion, boolean met) {
        at(criterion.getCondition(), met);
    }

    private void at(Condition condition, boolean met) {
        switch (condition) {
            case Group group -> members(group, met);
            case Agreement agreement -> agreement(agreement, met);
            case Implication implication -> {
                at(implication.getAntecedent(), draft.dice.chance(0.5));
                implication.getMembers().forEach(member -> at(member, met));
            }
            case Reference reference -> reference(reference, met);
            case Presence presence -> new Findings(draft, values).presence(presence, met);
            case Count count -> new Findings(draft, values).count(count, met);
            case Tried tried -> new Courses(draft, values).tried(tried, met);
            case Relief relief -> new Courses(draft, values).relief(relief, met);
            case Interval interval -> new Courses(draft, values).interval(interval, met);
            case Requested requested -> requested(requested, met);
            case Age age -> age(age, met);
            case SexTest test -> sex(test, met);
            default -> { }
        }
    }

    private void agreement(Agreement agreement, boolean met) {
        Side side = draft.item().getSide();
        if (draft.dice.isKind()) {
            draft.agreeOn(Places.root(draft), side == Side.UNSPECIFIED ? Side.LEFT : side);
        }
        agreement.getMembers().forEach(member -> at(member, met));
        draft.agreeOn(null, null);
    }

    private void members(Group group, boolean met) {
        List<Criterion> members = new ArrayList<>(group.getMembers());
        boolean needsAll = group.getQuantifier() == Quantifier.ALL;
        int count = needsAll || !met ? members.size() : draft.dice.between(1, members.size());
        for (int i = 0; i < count; i++) {
            Criterion member = needsAll ? members.get(i) : members.remove(draft.dice.below(members.size()));
            at(member, met == (group.getQuantifier() != Quantifier.NONE));
        }
    }

    private void reference(Reference reference, boolean met) {
        if (reference.getDefinition() instanceof SumDefinition sum) {
            new Doses(draft, values).sum(sum, reference, met);
        } else if (reference.getDefinition() instanceof CriterionDefinition definition) {
            Map<Parameter, Quantity> passed = new HashMap<>();
            for (int i = 0; i < definition.getParameters().size(); i++) {
                passed.put(definition.getParameters().get(i), values.resolve(reference.getArguments().get(i)));
            }
            new Aim(draft, Collections.unmodifiableMap(passed)).at(definition.getCriterion(), met);
        }
    }

    private void requested(Requested requested, boolean met) {
        boolean kind = met && draft.dice.isKind();
        Measure measure = kind || draft.dice.chance(0.8) ? values.measure(requested.getComparison(), kind) : null;
        DisputedItem item = draft.item();
        switch (requested.getAmount()) {
            case QUANTITY -> item.setQuantity(measure);
            case FREQUENCY -> item.setFrequency(measure);
            case DURATION -> item.setDuration(measure);
            case DOSE -> item.setDose(measure);
        }
    }

    private void age(Age age, boolean met) {
        boolean kind = met && draft.dice.isKind();
        BigDecimal years = values.number(age.getComparison(), kind);
        if (kind || draft.dice.chance(0.5)) {
            draft.file.getPatient().setAge(years.intValue());
        } else {
            draft.file.getPatient().setBirthDate(values.known(draft.today.minusYears(years.intValue()), false));
        }
    }

    private void sex(SexTest test, boolean met) {
        boolean kind = met && draft.dice.isKind();
        draft.file.getPatient().setSex(kind ? test.getSex() : draft.dice.pick(Sex.values()));
    }
}
