package org.casewright.benchmarks.cases;

import static org.casewright.benchmarks.cases.Terms.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Makes random cases of a trigger point request. A few entries of each concern the topic, present, absent or neither,
 * superseded, conflicting, elsewhere, too late; the rest, up to the number asked for, concern other topics. The same
 * seed gives the same cases.
 */
public final class CaseGenerator {

    private static final LocalDate REQUESTED = LocalDate.of(2014, 2, 20);
    private static final int WITH_ALL_ANSWERS = 3;

    private final Random random;
    private final List<Finding> findings = new ArrayList<>();
    private final List<Treatment> treatments = new ArrayList<>();
    /** How often an entry speaks for the request; it differs from case to case, so that all outcomes occur. */
    private double favour;
    private Request request;

    private CaseGenerator(Random random) {
        this.random = random;
    }

    /** Cases with {@code size} findings and treatments each. */
    public static List<PlainCase> cases(int count, int size, long seed) {
        Random random = new Random(seed);
        List<PlainCase> cases = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            cases.add(new CaseGenerator(random).one("CM14-%07d".formatted(i), size));
        }
        return cases;
    }

    private PlainCase one(String number, int size) {
        favour = pick(0.5, 0.8, 0.9, 0.97, 1.0);
        request = request();
        relevantFindings();
        relevantTreatments();
        while (findings.size() + treatments.size() < size) {
            unrelated();
        }
        Collections.shuffle(findings, random);
        Collections.shuffle(treatments, random);
        return new PlainCase(number, request, findings, treatments);
    }

    private Request request() {
        Integer quantity = favours() ? Integer.valueOf(1 + random.nextInt(4)) : pick(null, 5, 6);
        return new Request(REQUESTED, REQUESTED.plusDays(30), LUMBAR_SPINE, pick(Side.LEFT, Side.RIGHT), quantity,
                pick(RequestKind.FIRST, RequestKind.FIRST, RequestKind.REPEAT, RequestKind.NOT_STATED));
    }

    private void relevantFindings() {
        some(() -> anywhere(MYOFASCIAL_PAIN_SYNDROME, favours()));
        some(() -> anywhere(FIBROMYALGIA, !favours()));
        some(() -> radiculopathy(!favours()));
        some(this::pain);
        some(() -> examined(TRIGGER_POINT));
        some(() -> examined(TWITCH_RESPONSE));
        some(() -> examined(REFERRED_PAIN));
        some(() -> anywhere(PLAIN_INJECTATE, favours()));
        some(() -> anywhere(FUNCTIONAL_IMPROVEMENT, favours()));
    }

    private void relevantTreatments() {
        some(() -> tried(STRETCHING));
        some(() -> tried(pick(PHYSICAL_THERAPY, POSTOPERATIVE_THERAPY)));
        some(() -> tried(pick(NSAID, NAPROXEN)));
        some(() -> tried(pick(MUSCLE_RELAXANT, CYCLOBENZAPRINE)));
        if (request.kind() == RequestKind.REPEAT || !favours()) {
            some(this::injected);
        }
    }

    /** Once or twice; seldom not at all. */
    private void some(Runnable entry) {
        int times = favours() ? 1 + random.nextInt(2) : random.nextInt(WITH_ALL_ANSWERS);
        for (int i = 0; i < times; i++) {
            entry.run();
        }
    }

    private void anywhere(String concept, boolean present) {
        String region = favours() ? null : LUMBAR_SPINE;
        Side side = favours() ? Side.UNSPECIFIED : request.side();
        finding(concept, status(present), null, region, side, pick(Method.UNSPECIFIED, Method.HISTORY));
    }

    private void radiculopathy(boolean present) {
        String concept = present ? pick(RADICULOPATHY, LUMBAR_RADICULOPATHY)
                : favours() ? RADICULOPATHY : pick(RADICULOPATHY, NEUROPATHY, LUMBAR_RADICULOPATHY);
        String region = concept.equals(LUMBAR_RADICULOPATHY) || !favours() ? LUMBAR_SPINE : null;
        Method method = favours() ? pick(Method.EXAMINATION, Method.IMAGING, Method.ELECTRODIAGNOSIS)
                : pick(Method.HISTORY, Method.UNSPECIFIED);
        finding(concept, status(present), null, region, Side.UNSPECIFIED, method);
    }

    private void pain() {
        LocalDate onset = REQUESTED.minusDays(favours() ? 93 + random.nextInt(400) : 60 + random.nextInt(40));
        finding(PAIN, status(favours()), favours() ? onset : null, null, Side.UNSPECIFIED, Method.HISTORY);
    }

    private void examined(String concept) {
        String region = favours() ? pick(LUMBAR_SPINE, LUMBAR_MUSCLES) : pick(SPINE, CERVICAL_SPINE, null);
        Side side = favours() ? pick(request.side(), Side.BILATERAL) : pick(Side.LEFT, Side.RIGHT, Side.UNSPECIFIED);
        finding(concept, status(favours()), null, region, side, Method.EXAMINATION);
    }

    private void finding(String concept, Status status, LocalDate onset, String region, Side side, Method method) {
        findings.add(new Finding("f" + findings.size(), concept, status, date(), onset, region, side, method));
    }

    private void tried(String concept) {
        Outcome outcome = favours() ? pick(Outcome.FAILED, Outcome.NOT_TOLERATED) : pick(Outcome.values());
        boolean given = random.nextDouble() < 0.5 + favour / 2;
        treatments.add(new Treatment(treatmentId(), concept, given, dateBefore(),
                given ? outcome : Outcome.NOT_STATED, null, null));
    }

    private void injected() {
        LocalDate date = REQUESTED.minusDays(favours() ? 62 + random.nextInt(60) : 30 + random.nextInt(32));
        Integer relief = favours() ? Integer.valueOf(51 + random.nextInt(40)) : pick(null, 40, 50);
        Integer weeks = favours() ? Integer.valueOf(6 + random.nextInt(4)) : pick(null, 4, 5);
        treatments.add(new Treatment(treatmentId(), TRIGGER_POINT_INJECTION, favours(), date, Outcome.NOT_STATED,
                relief, weeks));
    }

    private void unrelated() {
        if (random.nextBoolean()) {
            finding(any(OTHER_DIAGNOSES), status(random.nextBoolean()), null, LUMBAR_SPINE, pick(Side.values()),
                    pick(Method.values()));
        } else {
            tried(any(OTHER_TREATMENTS));
        }
    }

    private String treatmentId() {
        return "t" + treatments.size();
    }

    private Status status(boolean present) {
        if (random.nextDouble() < 0.1) {
            return pick(Status.SUSPECTED, Status.HISTORICAL, Status.SEARCHED_NOT_FOUND);
        }
        return present ? Status.PRESENT : Status.ABSENT;
    }

    /** Mostly before the request; sometimes on one of a few days, so that findings meet; sometimes after the record. */
    private LocalDate date() {
        return random.nextInt(40) == 0 ? REQUESTED.plusDays(31 + random.nextInt(10)) : dateBefore();
    }

    private LocalDate dateBefore() {
        return random.nextInt(4) == 0 ? REQUESTED.minusDays(10) : REQUESTED.minusDays(1 + random.nextInt(300));
    }

    private boolean favours() {
        return random.nextDouble() < favour;
    }

    private String any(List<String> concepts) {
        return concepts.get(random.nextInt(concepts.size()));
    }

    @SafeVarargs
    private <T> T pick(T... choices) {
        return choices[random.nextInt(choices.length)];
    }
}
