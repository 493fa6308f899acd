package org.casewright.tests.naive;

import java.util.List;

import org.casewright.model.guideline.Aspect;

/** Whether findings can be chosen, one for each member of an agreement, that agree with each other. */
record Agreements(List<Aspect> aspects, Regions regions) {

    /** @param supports for each member the findings that it is met by; a member without any asks for no agreement */
    Answer possible(List<List<Fact>> supports) {
        List<Answer> choices = choices(List.of(), supports.stream().filter(support -> !support.isEmpty()).toList());
        return Answer.of(choices.contains(Answer.YES), !choices.contains(Answer.UNKNOWN));
    }

    private List<Answer> choices(List<Fact> chosen, List<List<Fact>> left) {
        if (left.isEmpty()) {
            return List.of(agree(chosen));
        }
        return left.getFirst().stream()
                .flatMap(fact -> choices(Outcome.join(chosen, List.of(fact)), left.subList(1, left.size())).stream())
                .toList();
    }

    private Answer agree(List<Fact> facts) {
        Answer answer = Answer.YES;
        for (Fact one : facts) {
            for (Fact other : facts) {
                if (one != other) {
                    answer = answer.and(agree(one, other));
                }
            }
        }
        return answer;
    }

    private Answer agree(Fact one, Fact other) {
        Answer answer = Answer.YES;
        for (Aspect aspect : aspects) {
            answer = answer.and(switch (aspect) {
                case REGION -> regions.agree(one.region(), other.region());
                case ROOT -> regions.agreeInRoot(one.region(), other.region());
                case SIDE -> Sides.agree(one.side(), other.side());
                case DAY -> sameDay(one.date(), other.date());
            });
        }
        return answer;
    }

    private static Answer sameDay(Span one, Span other) {
        return Answer.of(one.isExact() && one.equals(other), !one.overlaps(other));
    }
}
