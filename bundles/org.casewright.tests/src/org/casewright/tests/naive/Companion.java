package org.casewright.tests.naive;

import java.util.List;

import org.casewright.model.guideline.Concept;
import org.casewright.model.guideline.Standing;
import org.casewright.model.imrcase.FindingStatus;
import org.casewright.model.imrcase.Side;

/** Whether a finding comes with another one at its place. */
record Companion(Concept concept, Fact main, Question question) {

    Standing standing() {
        List<Answer> present = facts().stream().filter(this::isPresent).map(this::window).toList();
        boolean absent = facts().stream().anyMatch(fact -> isAbsent(fact) && window(fact) == Answer.YES);
        if (present.contains(Answer.YES) && absent) {
            return Standing.CONFLICTING;
        }
        boolean searched = facts().stream().anyMatch(this::isSearched);
        return Answer.of(present.contains(Answer.YES), absent)
                .standing(searched ? Standing.NOT_DOCUMENTED : Standing.OPEN);
    }

    private List<Fact> facts() {
        return question.scene().facts();
    }

    private Answer window(Fact fact) {
        return question.scope().window(fact, question.scene());
    }

    private boolean isPresent(Fact fact) {
        return fact.says(FindingStatus.PRESENT) && Vocabularies.isA(fact.concept(), concept)
                && regions().agree(fact.region(), main.region()) != Answer.NO
                && Sides.agree(fact.side(), side()) != Answer.NO;
    }

    private boolean isAbsent(Fact fact) {
        return fact.says(FindingStatus.ABSENT) && Vocabularies.isA(concept, fact.concept()) && coversRegion(fact)
                && coversSide(fact);
    }

    private boolean isSearched(Fact fact) {
        return fact.says(FindingStatus.SEARCHED_NOT_FOUND) && Vocabularies.isA(concept, fact.concept())
                && (fact.region() == null || coversRegion(fact))
                && (fact.side() == Side.UNSPECIFIED || coversSide(fact));
    }

    private boolean coversRegion(Fact absence) {
        return absence.region() == main.region() || regions().absenceCovers(absence.region(), main.region());
    }

    private boolean coversSide(Fact absence) {
        return absence.side() == side() || absence.side() == Side.BILATERAL && isOneSide(side());
    }

    /** Of a bilateral finding, the side that is asked for. */
    private Side side() {
        Side asked = question.scene().side();
        boolean narrowed = question.scope().asksForSide(question.scene()) && isOneSide(asked)
                && main.side() == Side.BILATERAL;
        return narrowed ? asked : main.side();
    }

    private static boolean isOneSide(Side side) {
        return side == Side.LEFT || side == Side.RIGHT;
    }

    private Regions regions() {
        return question.scene().regions();
    }
}
