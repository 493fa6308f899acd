package org.casewright.engine.capture;

import java.util.ArrayList;
import java.util.List;

import org.casewright.engine.rules.Concepts;
import org.casewright.engine.rules.Days;
import org.casewright.engine.rules.Sex;
import org.casewright.engine.snapshot.CaseSnapshot;
import org.casewright.engine.snapshot.Fact;
import org.casewright.engine.snapshot.Item;
import org.casewright.engine.snapshot.Patient;
import org.casewright.engine.units.Units;
import org.casewright.model.imrcase.Case;
import org.casewright.model.imrcase.Claim;
import org.casewright.model.imrcase.DisputedItem;
import org.casewright.model.imrcase.Finding;

/**
 * Takes snapshots of cases. A finding whose concept the library does not know is left out, and a region that it does
 * not know counts as unstated: {@link Unresolved} names them. May be shared by threads; the case it reads may not.
 */
public final class Capture {

    private final Concepts concepts;
    private final Units units;

    /** @param concepts those of the library that the case is to be judged by */
    public Capture(Concepts concepts, Units units) {
        this.concepts = concepts;
        this.units = units;
    }

    /** The case as it is now. */
    public CaseSnapshot capture(Case imrCase) {
        return new CaseSnapshot(concepts, patient(imrCase), facts(imrCase), items(imrCase));
    }

    private static Patient patient(Case imrCase) {
        if (imrCase.getPatient() == null) {
            return Patient.UNKNOWN;
        }
        var patient = imrCase.getPatient();
        Sex sex = Names.same(Sex.class, patient.getSex());
        int age = patient.getAge() == null || patient.getAge() < 0 ? Patient.UNSTATED : patient.getAge();
        Days decided = imrCase.getClaim() == null ? Days.UNKNOWN : Dates.days(imrCase.getClaim().getDecided());
        return new Patient(sex, age, Dates.days(patient.getBirthDate()), decided);
    }

    /** What counts as evidence: nothing that is certainly dated after the record date. */
    private List<Fact> facts(Case imrCase) {
        Claim claim = imrCase.getClaim();
        Days record = claim == null ? Days.UNKNOWN
                : Dates.days(claim.getRecordDate() == null ? claim.getDecided() : claim.getRecordDate());
        Days denied = claim == null ? Days.UNKNOWN : Dates.days(claim.getUtilizationReviewDenial());
        Facts facts = new Facts(concepts, new Measures(units), denied);
        List<Fact> counting = new ArrayList<>(imrCase.getFindings().size());
        for (Finding finding : imrCase.getFindings()) {
            boolean known = concepts.find(finding.getConcept()) != Concepts.NONE;
            if (known && !Dates.days(finding.getDate()).isCertainlyAfter(record)) {
                counting.add(facts.fact(counting.size(), finding));
            }
        }
        return counting;
    }

    private List<Item> items(Case imrCase) {
        Items items = new Items(concepts, new Measures(units), imrCase);
        List<Item> captured = new ArrayList<>(imrCase.getItems().size());
        for (DisputedItem item : imrCase.getItems()) {
            captured.add(items.item(captured.size(), item));
        }
        return captured;
    }
}
