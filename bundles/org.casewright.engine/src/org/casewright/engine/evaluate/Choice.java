package org.casewright.engine.evaluate;

import java.util.ArrayList;
import java.util.List;

import org.casewright.engine.evaluate.Candidate.Fate;
import org.casewright.engine.evaluate.ItemVerdict.Proposal;
import org.casewright.engine.evaluate.ItemVerdict.Result;
import org.casewright.engine.rules.Concept;
import org.casewright.engine.rules.Concepts;
import org.casewright.engine.rules.Library;
import org.casewright.engine.rules.Topic;
import org.casewright.engine.rules.Truth;
import org.casewright.engine.snapshot.CaseSnapshot;
import org.casewright.engine.snapshot.Item;

/** Chooses the topic that an item is judged by: in force, about it, applying; then by rank; then the most special. */
final class Choice {

    private final CaseSnapshot snapshot;
    private final Item item;

    private Choice(CaseSnapshot snapshot, Item item) {
        this.snapshot = snapshot;
        this.item = item;
    }

    static ItemVerdict judge(Library library, CaseSnapshot snapshot, Item item) {
        if (item.service() == Concepts.NONE) {
            return new ItemVerdict(item, Result.NOT_COVERED, Proposal.NONE, Concepts.NONE, null, List.of());
        }
        return new Choice(snapshot, item).judge(library.topicsFor(item.service()));
    }

    /** A topic as if it were the only one. That it covers the service of the item is for the caller to know. */
    static Candidate candidate(Topic topic, CaseSnapshot snapshot, Item item) {
        return new Choice(snapshot, item).candidate(topic);
    }

    private ItemVerdict judge(List<Topic> topics) {
        List<Candidate> candidates = new ArrayList<>(topics.size());
        Candidate best = null;
        for (Topic topic : topics) {
            Candidate candidate = candidate(topic);
            candidates.add(candidate);
            if (candidate.fate() == Fate.CHOSEN && (best == null || isBetter(topic, best.topic()))) {
                best = candidate;
            }
        }
        if (best == null) {
            return new ItemVerdict(item, Result.NOT_COVERED, Proposal.NONE, Concepts.NONE, null, candidates);
        }
        Topic chosen = best.topic();
        candidates.replaceAll(candidate -> passedOver(candidate, chosen));
        TopicVerdict verdict = Topics.judge(Topics.scene(chosen, snapshot, item), best.applicability());
        return verdict(verdict, candidates);
    }

    private ItemVerdict verdict(TopicVerdict verdict, List<Candidate> candidates) {
        Result result = switch (verdict.result()) {
            case INDICATED -> Result.INDICATED;
            case NOT_INDICATED -> Result.NOT_INDICATED;
            case IN_PART -> Result.IN_PART;
            case NOT_DOCUMENTED -> Result.NOT_DOCUMENTED;
        };
        Proposal proposal = result == Result.INDICATED ? Proposal.OVERTURNED : Proposal.UPHELD;
        return new ItemVerdict(item, result, proposal, Concepts.NONE, verdict, candidates);
    }

    private Candidate candidate(Topic topic) {
        Truth inForce = item.guidelineDate().within(topic.inForce());
        Truth here = Coverage.region(topic, item, snapshot.concepts());
        if (inForce != Truth.TRUE) {
            return new Candidate(topic, inForce == Truth.FALSE ? Fate.NOT_IN_FORCE : Fate.IN_FORCE_UNKNOWN,
                    List.of());
        }
        if (here != Truth.TRUE) {
            return new Candidate(topic, here == Truth.FALSE ? Fate.ELSEWHERE : Fate.REGION_UNKNOWN, List.of());
        }
        List<CriterionVerdict> applicability = Topics.applicability(Topics.scene(topic, snapshot, item));
        Fate fate = switch (Judge.tally(applicability).all()) {
            case MET -> Fate.CHOSEN;
            case NOT_MET -> Fate.DOES_NOT_APPLY;
            default -> Fate.APPLICABILITY_UNKNOWN;
        };
        return new Candidate(topic, fate, applicability);
    }

    private Candidate passedOver(Candidate candidate, Topic chosen) {
        if (candidate.fate() != Fate.CHOSEN || candidate.topic() == chosen) {
            return candidate;
        }
        Fate fate = candidate.topic().guideline().rank() == chosen.guideline().rank() ? Fate.LESS_SPECIAL
                : Fate.LOWER_RANK;
        return new Candidate(candidate.topic(), fate, candidate.applicability());
    }

    /** Whether a topic comes before another that precedes it by name. */
    private boolean isBetter(Topic topic, Topic other) {
        int byRank = topic.guideline().rank().compareTo(other.guideline().rank());
        if (byRank != 0) {
            return byRank < 0;
        }
        int byService = Integer.compare(serviceSteps(topic), serviceSteps(other));
        return byService != 0 ? byService < 0 : regionSteps(topic) < regionSteps(other);
    }

    /** The fewest steps from the item's service to one that the topic covers. */
    private int serviceSteps(Topic topic) {
        return steps(item.service(), topic.services());
    }

    /** The fewest steps from the item's region to one of the topic's, or else of its guideline's. */
    private int regionSteps(Topic topic) {
        List<Concept> regions = topic.regions().isEmpty() ? topic.guideline().regions() : topic.regions();
        return item.region() == Concepts.NONE ? 0 : steps(item.region(), regions);
    }

    private int steps(int special, List<Concept> general) {
        int fewest = Integer.MAX_VALUE;
        for (Concept concept : general) {
            int steps = snapshot.concepts().steps(special, concept.id());
            fewest = steps == Concepts.NONE ? fewest : Math.min(fewest, steps);
        }
        return fewest;
    }
}
