package org.casewright.criteria.ide.names;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.casewright.criteria.LiveCriteria;
import org.casewright.criteria.ide.answer.Location;
import org.casewright.criteria.ide.answer.Occurrence;
import org.casewright.criteria.ide.document.Document;
import org.casewright.criteria.ide.document.Targets;
import org.casewright.model.guideline.Criterion;
import org.eclipse.emf.ecore.EObject;

/** From a name to where it comes from, and to all the places that use it. */
public final class Navigation {

    private Navigation() {
    }

    /** Where the thing that is named at a caret is defined; empty where nothing is named there. */
    public static Optional<Location> definition(Document file, int offset) {
        return Targets.at(file, offset).flatMap(target -> definition(file, target));
    }

    private static Optional<Location> definition(Document file, EObject target) {
        return Targets.definition(file, target)
                .map(word -> new Location(LiveCriteria.nameOf(target.eResource()), word.range()));
    }

    /** Every place of the library that names what is named at a caret, its definition included; by file and place. */
    public static List<Occurrence> references(Document file, int offset) {
        return Targets.at(file, offset).map(target -> references(target, all(file.library()))).orElse(List.of());
    }

    /** The same, of this file alone. */
    public static List<Occurrence> occurrences(Document file, int offset) {
        return Targets.at(file, offset).map(target -> references(target, List.of(file))).orElse(List.of());
    }

    static List<Occurrence> references(EObject target, Collection<Document> files) {
        return name(target).map(name -> Occurrences.of(target, name, files)).orElse(List.of());
    }

    /** The name or label of something; empty where it has none. */
    static Optional<String> name(EObject target) {
        var feature = target.eClass().getEStructuralFeature(target instanceof Criterion ? "label" : "name");
        return Optional.ofNullable((String) target.eGet(feature)).filter(name -> !name.isEmpty());
    }

    static List<Document> all(LiveCriteria library) {
        return library.names().stream().flatMap(name -> Document.of(library, name).stream()).toList();
    }
}
