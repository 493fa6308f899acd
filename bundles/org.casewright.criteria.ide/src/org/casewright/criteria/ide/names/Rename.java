package org.casewright.criteria.ide.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import org.casewright.criteria.ide.answer.Location;
import org.casewright.criteria.ide.answer.Occurrence;
import org.casewright.criteria.ide.answer.Renaming;
import org.casewright.criteria.ide.document.Document;
import org.casewright.criteria.ide.document.Targets;
import org.casewright.model.Edit;
import org.casewright.model.Issue;
import org.casewright.model.Place;
import org.casewright.model.guideline.Concept;
import org.casewright.model.guideline.Criterion;
import org.casewright.model.guideline.GuidelinePackage;
import org.casewright.model.guideline.Vocabulary;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.naming.QualifiedName;

/**
 * Calling something by another name, as far as the library has to be asked for it. The rest can be done on any thread:
 * {@link #complete} reads the files anew, so that nothing that others use is changed.
 */
public final class Rename {

    private final boolean isLabel;
    private final Optional<CaseRename.Names> inCases;
    private final String oldName;
    private final String newName;
    private final Map<String, String> texts = new LinkedHashMap<>();
    private final SortedMap<String, List<Edit>> edits = new TreeMap<>();

    private Rename(EObject target, String oldName, String newName) {
        this.isLabel = target instanceof Criterion;
        this.inCases = namesInCases(target, oldName, newName);
        this.oldName = oldName;
        this.newName = newName;
    }

    /** How cases name it; empty where they never do. */
    private static Optional<CaseRename.Names> namesInCases(EObject target, String oldName, String newName) {
        return switch (target) {
        case Concept concept when concept.eContainer() instanceof Vocabulary vocabulary ->
            Optional.of(
                    new CaseRename.Names(vocabulary.getName() + "." + oldName, vocabulary.getName() + "." + newName));
        case Vocabulary vocabulary -> Optional.of(new CaseRename.Names(oldName + ".", newName + "."));
        default -> Optional.empty();
        };
    }

    /** What a rename at a caret would begin with: the word there; empty where nothing has a name. */
    public static Optional<Occurrence> nameAt(Document file, int offset) {
        return Navigation.occurrences(file, offset).stream()
                .filter(occurrence -> occurrence.location().range().touches(offset)).findFirst();
    }

    /**
     * Finds all places of the library.
     *
     * @return empty where nothing that has a name is named at the caret
     */
    public static Optional<Rename> begin(Document file, int offset, String newName) {
        return Targets.at(file, offset).flatMap(target -> Navigation.name(target).map(name -> {
            Rename rename = new Rename(target, name, newName.strip());
            rename.collect(target, file);
            return rename;
        }));
    }

    private void collect(EObject target, Document file) {
        List<Document> files = Navigation.all(file.library());
        files.forEach(each -> texts.put(each.name(), each.text()));
        String alone = isAmbiguous(target, file) ? inCases.orElseThrow().newName() : newName;
        for (Occurrence occurrence : Navigation.references(target, files)) {
            Location at = occurrence.location();
            boolean part = occurrence.isDefinition() || isQualified(at);
            put(at.source(), new Edit(Place.text(at.source(), 0, 0, at.range().offset(), at.range().length()),
                    part ? newName : alone));
        }
    }

    /** Whether the new name alone would not tell which concept is meant. */
    private boolean isAmbiguous(EObject target, Document file) {
        return target instanceof Concept && inCases.isPresent() && file.names()
                .find(QualifiedName.create(newName), GuidelinePackage.Literals.CONCEPT).stream()
                .anyMatch(other -> other.getEObjectOrProxy() != target);
    }

    private boolean isQualified(Location at) {
        int before = at.range().offset() - 1;
        return before >= 0 && texts.get(at.source()).charAt(before) == '.';
    }

    private void put(String source, Edit edit) {
        edits.computeIfAbsent(source, unused -> new ArrayList<>()).add(edit);
    }

    /**
     * The whole of it, with what would break.
     *
     * @param cases the contents of the cases that may name the concept, by the names of their files
     */
    public Renaming complete(Map<String, byte[]> cases) {
        List<Issue> conflicts = new ArrayList<>();
        NewNames.check(newName, isLabel).ifPresent(conflicts::add);
        inCases.ifPresent(names -> cases.forEach((source, bytes) -> {
            CaseRename renamed = names.in(source, bytes);
            renamed.edits().forEach(edit -> put(source, edit));
            conflicts.addAll(renamed.problems());
        }));
        edits.values()
                .forEach(list -> list.sort(Comparator.comparingInt((Edit edit) -> edit.place().offset()).reversed()));
        if (conflicts.isEmpty()) {
            conflicts.addAll(new Verification(texts, oldName, newName).errorsAfter(edits));
        }
        return new Renaming(oldName, newName, edits, conflicts);
    }
}
