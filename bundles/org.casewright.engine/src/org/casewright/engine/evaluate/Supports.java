package org.casewright.engine.evaluate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.casewright.engine.rules.Amount;
import org.casewright.engine.rules.Assumption;
import org.casewright.engine.rules.Concepts;
import org.casewright.engine.rules.Scope;
import org.casewright.engine.rules.Source;
import org.casewright.engine.rules.Support;

/** Judges how much of the request a support clause covers. */
final class Supports {

    private final Support support;
    private final Scene scene;
    private final EvidenceList evidence = new EvidenceList();
    private Standing unknown = Standing.OPEN;
    private Assumption assumption;

    private Supports(Support support, Scene scene) {
        this.support = support;
        this.scene = scene;
    }

    static SupportVerdict judge(Support support, Scene scene) {
        return new Supports(support, scene).judge();
    }

    private SupportVerdict judge() {
        Support.Row row = support.amount() == null ? row() : null;
        Amount amount = row == null ? support.amount() : row.amount();
        if (amount == null) {
            return verdict(null, unknown, null, null);
        }
        Amount window = row == null || row.window() == null ? support.window() : row.window();
        Amounts had = new Amounts(scene.topic().services(), window == null ? null : window.span(), place(),
                scene.anytime(), amount.dimension(), scene, evidence);
        Known counted = had.total(counting());
        return had.isConflicting() ? verdict(row, Standing.CONFLICTING, null, counted)
                : weigh(row, amount.normal(), counted, Known.of(scene.item().quantity(), amount.dimension()));
    }

    /** What was had already; the request itself is what is weighed against it. */
    private Set<Source> counting() {
        Set<Source> counting = EnumSet.noneOf(Source.class);
        counting.addAll(support.counting());
        counting.remove(Source.REQUESTED);
        return counting;
    }

    private Place place() {
        return new NotElsewhere(scene.concepts(), scene.item().region());
    }

    private SupportVerdict weigh(Support.Row row, BigDecimal supported, Known counted, Known asked) {
        BigDecimal most = supported.subtract(counted.low());
        if (most.signum() <= 0) {
            return verdict(row, Standing.NOT_MET, null, counted);
        }
        BigDecimal least = counted.high() == null ? null : supported.subtract(counted.high());
        if (least != null && asked.high() != null && asked.high().compareTo(least) <= 0) {
            return verdict(row, Standing.MET, null, counted);
        }
        if (counted.isExact() && asked.low().compareTo(most) > 0) {
            return verdict(row, Standing.NOT_MET, most, counted);
        }
        return verdict(row, Standing.OPEN, null, counted);
    }

    private SupportVerdict verdict(Support.Row row, Standing standing, BigDecimal part, Known counted) {
        return new SupportVerdict(support, row, standing, part, counted, evidence.inOrder(), assumption);
    }

    /** The first row in the author's order that fits the patient and that no more special one stands beside. */
    private Support.Row row() {
        List<Support.Row> fitting = new ArrayList<>(1);
        Tally open = new Tally();
        for (Support.Row candidate : support.rows()) {
            Standing standing = fits(candidate);
            open.add(standing);
            if (standing == Standing.MET) {
                fitting.add(candidate);
            }
        }
        unknown = open.unknown();
        for (Support.Row candidate : fitting) {
            if (!hasMoreSpecial(candidate, fitting)) {
                assumption = scene.assumed(candidate.concept().id());
                return candidate;
            }
        }
        return null;
    }

    private Standing fits(Support.Row candidate) {
        return Inquiry.ask(candidate.concept(), Question.plain(Scope.ANY, scene), place(), scene, evidence);
    }

    private boolean hasMoreSpecial(Support.Row row, List<Support.Row> fitting) {
        Concepts concepts = scene.concepts();
        for (Support.Row other : fitting) {
            if (other.concept().id() != row.concept().id()
                    && concepts.isA(other.concept().id(), row.concept().id())) {
                return true;
            }
        }
        return false;
    }
}
