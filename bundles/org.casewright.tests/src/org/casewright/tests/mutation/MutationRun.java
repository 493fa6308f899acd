package org.casewright.tests.mutation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.casewright.engine.units.Units;
import org.casewright.model.guideline.CriteriaFile;
import org.casewright.model.guideline.Topic;
import org.casewright.tests.naive.CriteriaFiles;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Makes every mutant of a library, one at a time, and keeps those that no scenario noticed. */
final class MutationRun {

    private final Reach reach;
    private final Units units = new Units();
    private final Map<Mutant.Kind, Integer> kinds = new EnumMap<>(Mutant.Kind.class);
    private final List<String> survivors = new ArrayList<>();
    private int impossible;

    private MutationRun(List<CriteriaFile> files) {
        reach = new Reach(files);
    }

    /** @throws IllegalStateException where a scenario fails although nothing is changed */
    static MutationRun of(List<CriteriaFile> files) {
        MutationRun run = new MutationRun(files);
        run.reach.sources().forEach(run::mutate);
        return run;
    }

    /** Each with the place of what was changed. */
    List<String> survivors() {
        return survivors;
    }

    int count(Mutant.Kind kind) {
        return kinds.getOrDefault(kind, 0);
    }

    @Override
    public String toString() {
        int all = kinds.values().stream().mapToInt(Integer::intValue).sum();
        return all + " mutants " + kinds + ": " + impossible + " made no topic, " + survivors.size() + " survived";
    }

    private void mutate(EObject source) {
        Set<Topic> topics = reach.topics(source);
        Proof proof = new Proof(topics, reach.files(topics), units);
        mustPass(proof, "Before any change to ", source);
        mutants(source).forEach(mutant -> tryOut(mutant, proof));
        mustPass(proof, "With all changes taken back from ", source);
    }

    private static void mustPass(Proof proof, String when, EObject source) {
        if (proof.run() != Proof.Result.PASSED) {
            throw new IllegalStateException(when + CriteriaFiles.place(source) + ", a scenario fails.");
        }
    }

    private static List<Mutant> mutants(EObject source) {
        List<Mutant> mutants = new ArrayList<>();
        for (Iterator<EObject> parts = EcoreUtil.getAllContents(List.of(source)); parts.hasNext();) {
            mutants.addAll(Mutations.of(parts.next()));
        }
        return mutants;
    }

    private void tryOut(Mutant mutant, Proof proof) {
        String place = CriteriaFiles.place(mutant.element());
        mutant.apply().run();
        Proof.Result result = proof.run();
        mutant.undo().run();
        kinds.merge(mutant.kind(), 1, Integer::sum);
        impossible += result == Proof.Result.IMPOSSIBLE ? 1 : 0;
        if (result == Proof.Result.PASSED) {
            survivors.add(place + " -- " + mutant.change());
        }
    }
}
