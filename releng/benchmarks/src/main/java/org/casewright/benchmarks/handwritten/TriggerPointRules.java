package org.casewright.benchmarks.handwritten;

import static org.casewright.benchmarks.Standing.MET;
import static org.casewright.benchmarks.Standing.NOT_MET;
import static org.casewright.benchmarks.Standing.UNKNOWN;

import java.time.LocalDate;
import java.util.List;

import org.casewright.benchmarks.Answer;
import org.casewright.benchmarks.Conclusion;
import org.casewright.benchmarks.Standing;
import org.casewright.benchmarks.cases.Finding;
import org.casewright.benchmarks.cases.Method;
import org.casewright.benchmarks.cases.PlainCase;
import org.casewright.benchmarks.cases.Request;
import org.casewright.benchmarks.cases.RequestKind;
import org.casewright.benchmarks.cases.Terms;
import org.casewright.benchmarks.cases.Treatment;

/** The trigger point topic of the guideline library, written out in Java. */
public final class TriggerPointRules {

    private static final Place ANYWHERE = new Place.Anywhere();

    private final Request request;
    private final Chart chart;

    private TriggerPointRules(PlainCase plain) {
        request = plain.request();
        chart = new Chart(plain);
    }

    /** Judges the request of a case. */
    public static Answer judge(PlainCase plain) {
        return new TriggerPointRules(plain).judge();
    }

    private Answer judge() {
        Standing myofascial = found(Terms.MYOFASCIAL_PAIN_SYNDROME, chart.myofascial);
        Standing circumscribed = circumscribed();
        Standing persistent = persistent();
        Standing managed = managed();
        Standing unradicular = unradicular();
        Standing sparing = request.quantity() == null ? UNKNOWN : Standing.of(request.quantity() <= 4);
        Standing injectate = found(Terms.PLAIN_INJECTATE, chart.injectate);
        Standing again = again();
        Standing fibromyalgia = found(Terms.FIBROMYALGIA, chart.fibromyalgia);
        Standing radicular = found(Terms.RADICULOPATHY, chart.radiculopathy);
        Standing indicated = myofascial.and(circumscribed).and(persistent).and(managed).and(unradicular)
                .and(sparing).and(injectate).and(again);
        return new Answer(conclude(fibromyalgia.or(radicular), indicated), myofascial, circumscribed, persistent,
                managed, unradicular, sparing, injectate, again, fibromyalgia, radicular);
    }

    private static Conclusion conclude(Standing excluded, Standing indicated) {
        if (excluded == MET || indicated == NOT_MET) {
            return Conclusion.NOT_INDICATED;
        }
        return indicated == MET ? Conclusion.INDICATED : Conclusion.NOT_DOCUMENTED;
    }

    private static Standing found(String concept, List<Finding> findings) {
        return new Inquiry(concept, findings, ANYWHERE).ask();
    }

    private Standing circumscribed() {
        Place site = new Place.RequestedSite(request);
        return new Inquiry(Terms.TRIGGER_POINT, chart.triggerPoint, site) {
            @Override
            Standing companionsAt(Place here) {
                return new Inquiry(Terms.TWITCH_RESPONSE, chart.twitch, here).ask()
                        .and(new Inquiry(Terms.REFERRED_PAIN, chart.referredPain, here).ask());
            }

            @Override
            Standing unsettled() {
                return UNKNOWN.and(companionsAt(site));
            }
        }.ask();
    }

    private Standing persistent() {
        return new Inquiry(Terms.PAIN, chart.pain, ANYWHERE) {
            @Override
            Standing hasLasted(Finding finding) {
                return finding.onset() == null ? UNKNOWN
                        : Standing.of(finding.onset().plusMonths(3).isBefore(request.requested()));
            }
        }.ask();
    }

    private Standing unradicular() {
        return new Inquiry(Terms.RADICULOPATHY, chart.radiculopathy, ANYWHERE) {
            @Override
            Standing isFound(Finding denial) {
                return denial.method() == Method.UNSPECIFIED ? UNKNOWN
                        : Standing.of(denial.method() != Method.HISTORY);
            }
        }.ask().not();
    }

    private Standing managed() {
        return Trial.failed(Terms.STRETCHING, chart.stretching)
                .and(Trial.failed(Terms.PHYSICAL_THERAPY, chart.physicalTherapy))
                .and(Trial.failed(Terms.NSAID, chart.nsaid))
                .and(Trial.failed(Terms.MUSCLE_RELAXANT, chart.muscleRelaxant));
    }

    private Standing again() {
        LocalDate last = lastInjection();
        Standing repeated = switch (request.kind()) {
            case FIRST -> NOT_MET;
            case REPEAT -> MET;
            case NOT_STATED -> last == null ? UNKNOWN : MET;
        };
        return repeated.not().or(relieved(last).and(gained(last)).and(spaced(last)));
    }

    private LocalDate lastInjection() {
        LocalDate last = null;
        for (Treatment injection : chart.injections) {
            if (injection.given()) {
                last = last == null ? injection.date() : Trial.later(last, injection.date());
            }
        }
        return last;
    }

    /** Whether the record says that none was ever given, and none was given later. */
    private boolean isDenied(LocalDate last) {
        for (Treatment injection : chart.injections) {
            if (!injection.given() && (last == null || !injection.date().isBefore(last))) {
                return true;
            }
        }
        return false;
    }

    private Standing relieved(LocalDate last) {
        boolean denied = isDenied(last);
        if (last == null) {
            return denied ? NOT_MET : UNKNOWN;
        }
        Standing relieved = reliefOf(last);
        return denied && relieved != NOT_MET ? UNKNOWN : relieved;
    }

    private Standing reliefOf(LocalDate last) {
        Standing all = MET;
        Standing any = NOT_MET;
        for (Treatment injection : chart.injections) {
            if (injection.given() && injection.date().equals(last)) {
                Standing enough = enough(injection);
                if (enough == UNKNOWN) {
                    return UNKNOWN;
                }
                all = all.and(enough);
                any = any.or(enough);
            }
        }
        return all == any ? all : UNKNOWN;
    }

    private static Standing enough(Treatment injection) {
        Standing relief = injection.relief() == null ? UNKNOWN : Standing.of(injection.relief() > 50);
        return relief.and(injection.reliefWeeks() == null ? UNKNOWN : Standing.of(injection.reliefWeeks() >= 6));
    }

    private Standing gained(LocalDate last) {
        return new Inquiry(Terms.FUNCTIONAL_IMPROVEMENT, chart.improvement, ANYWHERE) {
            @Override
            Standing isDated(Finding finding) {
                return last == null ? UNKNOWN : Standing.of(last.isBefore(finding.date()));
            }
        }.ask();
    }

    private Standing spaced(LocalDate last) {
        boolean denied = isDenied(last);
        if (last == null) {
            return denied || request.kind() == RequestKind.FIRST ? MET : UNKNOWN;
        }
        return denied ? UNKNOWN : Standing.of(!last.plusMonths(2).isAfter(request.requested()));
    }
}
