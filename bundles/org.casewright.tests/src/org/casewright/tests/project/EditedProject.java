package org.casewright.tests.project;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.casewright.criteria.CriteriaSource;
import org.casewright.criteria.CriteriaWorkspace;
import org.casewright.model.imrcase.Case;
import org.casewright.project.CaseContent;
import org.casewright.project.Changes;
import org.casewright.project.Project;
import org.casewright.project.ProjectState;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** A project that is edited at random, and what it has been given, so that another can be given the same. */
final class EditedProject implements AutoCloseable {

    private static final Pattern NAME = Pattern.compile("\\b[A-Z][A-Za-z0-9]+\\b");

    private final Project live = new Project();
    private final CriteriaWorkspace language = new CriteriaWorkspace();
    private final Map<String, String> originalTexts = new LinkedHashMap<>();
    private final Map<String, Case> originalCases = new LinkedHashMap<>();
    private final List<String> names = new ArrayList<>();
    private final TreeMap<String, String> texts = new TreeMap<>();
    private final TreeMap<String, Case> cases = new TreeMap<>();
    private Random random;

    EditedProject(List<CriteriaSource> library, List<Case> imrCases) {
        for (CriteriaSource source : library) {
            String text = new String(source.bytes(), StandardCharsets.UTF_8);
            originalTexts.put(source.name(), text);
            NAME.matcher(text).results().map(MatchResult::group).forEach(names::add);
        }
        imrCases.forEach(one -> originalCases.put("/p/" + originalCases.size() + ".case", one));
        undoAll();
    }

    void begin(Random chance) {
        random = chance;
    }

    /** Gives back what there was at the beginning, where it is other now. */
    void undoAll() {
        live.change(changes -> {
            texts.keySet().stream().filter(name -> !originalTexts.containsKey(name)).forEach(changes::removeCriteria);
            originalTexts.forEach((name, text) -> {
                if (!text.equals(texts.get(name))) {
                    changes.putCriteria(CriteriaSource.of(name, text));
                }
            });
            originalCases.forEach((name, imr) -> putCase(changes, name, EcoreUtil.copy(imr)));
        });
        texts.clear();
        texts.putAll(originalTexts);
        cases.clear();
        originalCases.forEach((name, imr) -> cases.put(name, EcoreUtil.copy(imr)));
    }

    private static void putCase(Changes changes, String name, Case imr) {
        changes.putCase(name, CaseContent.copyOf(imr));
    }

    /** Edits a case or a file, several at once, or takes a file away or doubles one. */
    void edit() {
        switch (random.nextInt(12)) {
            case 0, 1, 2, 3 -> editCase();
            case 4 -> removeFile();
            case 5 -> doubleFile();
            case 6 -> live.change(changes -> {
                editFile(changes);
                editFile(changes);
            });
            default -> editFile(live);
        }
    }

    private void editCase() {
        String name = pick(List.copyOf(cases.keySet()));
        new CaseEdits(random, caseWords()).edit(cases.get(name));
        live.putCase(name, CaseContent.copyOf(cases.get(name)));
    }

    private List<String> caseWords() {
        List<String> words = new ArrayList<>(List.of("Care.Rub", "Care.Bath", "Care.Drops", "Care.Sprain",
                "Places.Knee", "Places.Back", "weeks", "mg", "visits", "The left knee.", ""));
        words.addAll(names.subList(0, 5));
        return words;
    }

    private void editFile(Changes changes) {
        if (!texts.isEmpty()) {
            String name = pick(List.copyOf(texts.keySet()));
            texts.compute(name, (unused, text) -> new TextEdits(random, names).edit(text));
            changes.putCriteria(CriteriaSource.of(name, texts.get(name)));
        }
    }

    private void removeFile() {
        if (!texts.isEmpty()) {
            String name = pick(List.copyOf(texts.keySet()));
            texts.remove(name);
            live.removeCriteria(name);
        }
    }

    private void doubleFile() {
        String text = pick(List.copyOf(originalTexts.values()));
        String name = "/p/" + pick(List.of("a", "n", "z")) + ".criteria";
        texts.put(name, text);
        live.putCriteria(CriteriaSource.of(name, text));
    }

    private <T> T pick(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }

    boolean hasErrors() {
        return live.state().library().hasErrors();
    }

    /** What the live project says, once it has everything. */
    String live() throws Exception {
        return Written.of(settled(live));
    }

    /** Requires that the live project says what a new one does that is given the same; both work at once. */
    void requireSameFromScratch(String where) throws Exception {
        try (Project fresh = new Project(language)) {
            fresh.change(changes -> {
                texts.forEach((name, text) -> changes.putCriteria(CriteriaSource.of(name, text)));
                cases.forEach((name, imr) -> changes.putCase(name, CaseContent.copyOf(imr)));
            });
            String anew = Written.of(settled(fresh));
            assertEquals(anew, live(), where);
        }
    }

    private static ProjectState settled(Project project) throws Exception {
        return project.settled().get(60, TimeUnit.SECONDS);
    }

    @Override
    public void close() {
        live.close();
    }
}
