package org.casewright.engine.capture;

import org.casewright.engine.rules.Concept;
import org.casewright.engine.rules.Concepts;
import org.casewright.engine.rules.Days;
import org.casewright.engine.rules.Method;
import org.casewright.engine.rules.Side;
import org.casewright.engine.rules.Status;
import org.casewright.engine.snapshot.Course;
import org.casewright.engine.snapshot.Fact;
import org.casewright.model.imrcase.Finding;
import org.casewright.model.imrcase.Medication;
import org.casewright.model.imrcase.Treatment;

/** Findings of the model as facts, with what their concepts say where they do not. */
final class Facts {

    private final Concepts concepts;
    private final Measures measures;
    private final Days denied;

    /** @param denied the date of the utilization review decision */
    Facts(Concepts concepts, Measures measures, Days denied) {
        this.concepts = concepts;
        this.measures = measures;
        this.denied = denied;
    }

    /** A finding of a known concept. */
    Fact fact(int index, Finding finding) {
        Concept concept = concepts.get(concepts.find(finding.getConcept()));
        Days date = Dates.days(finding.getDate());
        int region = concepts.find(finding.getRegion());
        Method method = Names.same(Method.class, finding.getMethod());
        return new Fact(index, finding.getId(), concept.id(), Names.same(Status.class, finding.getStatus()), date,
                Dates.days(finding.getOnset()), Dates.days(finding.getResolved()),
                region == Concepts.NONE ? concept.region() : region, Names.same(Side.class, finding.getSide()),
                method == Method.UNSPECIFIED ? concept.method() : method, measures.value(finding.getValues()),
                date.isCertainlyAfter(denied), finding instanceof Treatment treatment ? course(treatment) : null);
    }

    private Course course(Treatment treatment) {
        int count = treatment.getCount() == null ? 1 : Math.max(0, treatment.getCount());
        return new Course(Names.same(Course.State.class, treatment.getState()), Dates.days(treatment.getEnded()),
                Names.same(Course.Outcome.class, treatment.getOutcome()), count,
                measures.range(treatment.getRelief()), measures.range(treatment.getReliefDuration()),
                treatment instanceof Medication medication ? measures.dailyDose(medication) : null);
    }
}
