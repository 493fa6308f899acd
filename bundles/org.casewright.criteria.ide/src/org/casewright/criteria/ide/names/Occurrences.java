package org.casewright.criteria.ide.names;

import static org.casewright.model.guideline.GuidelinePackage.Literals.CAUSE__LABEL;
import static org.casewright.model.guideline.GuidelinePackage.Literals.STANDING_EXPECTATION__LABEL;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;

import org.casewright.criteria.ide.answer.Location;
import org.casewright.criteria.ide.answer.Occurrence;
import org.casewright.criteria.ide.answer.TextRange;
import org.casewright.criteria.ide.document.Document;
import org.casewright.criteria.ide.document.Targets;
import org.casewright.model.guideline.Cause;
import org.casewright.model.guideline.Concept;
import org.casewright.model.guideline.Criterion;
import org.casewright.model.guideline.StandingExpectation;
import org.casewright.model.guideline.Vocabulary;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/** Finds every place where something is named. */
final class Occurrences {

    private final EObject target;
    private final String name;
    private final List<Occurrence> found = new ArrayList<>();

    private Occurrences(EObject target, String name) {
        this.target = target;
        this.name = name;
    }

    /**
     * In some files, by file and place.
     *
     * @param target an element, a concept, a parameter or a labelled criterion
     * @param name the name by which it is referred to, or its label
     */
    static List<Occurrence> of(EObject target, String name, Collection<Document> files) {
        Occurrences occurrences = new Occurrences(target, name);
        files.stream().filter(file -> file.text().contains(name)).forEach(occurrences::search);
        return occurrences.found.stream().sorted().distinct().toList();
    }

    private void search(Document file) {
        if (target.eResource() == file.resource()) {
            Targets.definition(file, target).ifPresent(word -> add(file, word.range(), true));
        }
        for (Iterator<EObject> all = EcoreUtil.getAllContents(file.resource(), true); all.hasNext();) {
            search(file, all.next());
        }
    }

    private void search(Document file, EObject object) {
        if (target instanceof Criterion) {
            searchLabel(file, object);
            return;
        }
        for (EReference reference : object.eClass().getEAllReferences()) {
            if (!reference.isContainment()) {
                searchReference(file, object, reference);
            }
        }
    }

    private void searchLabel(Document file, EObject object) {
        if (object instanceof Cause cause && name.equals(cause.getLabel())) {
            addLabel(file, cause, CAUSE__LABEL);
        } else if (object instanceof StandingExpectation standing && name.equals(standing.getLabel())) {
            addLabel(file, standing, STANDING_EXPECTATION__LABEL);
        }
    }

    private void addLabel(Document file, EObject object, EAttribute feature) {
        if (Targets.criterion(object, name).orElse(null) == target) {
            Document.locate(object, feature).ifPresent(at -> add(file, at.range(), false));
        }
    }

    private void searchReference(Document file, EObject object, EReference reference) {
        List<?> values = reference.isMany() ? (List<?>) object.eGet(reference) : listOf(object.eGet(reference));
        if (values.stream().noneMatch(this::isMeant)) {
            return;
        }
        List<INode> nodes = NodeModelUtils.findNodesForFeature(object, reference);
        for (int index = 0; index < Math.min(nodes.size(), values.size()); index++) {
            if (isMeant(values.get(index))) {
                addReference(file, nodes.get(index));
            }
        }
    }

    private static List<?> listOf(Object value) {
        return value == null ? List.of() : List.of(value);
    }

    private boolean isMeant(Object value) {
        return value == target || target instanceof Vocabulary && value instanceof Concept concept
                && concept.eContainer() == target;
    }

    /** Of a full name the last part, and of one of a vocabulary's concepts the first, where it is written. */
    private void addReference(Document file, INode node) {
        String written = node.getText().strip();
        int point = written.lastIndexOf('.');
        if (target instanceof Vocabulary) {
            if (point > 0) {
                add(file, new TextRange(node.getOffset(), name.length()), false);
            }
        } else {
            add(file, TextRange.between(node.getEndOffset() - name.length(), node.getEndOffset()), false);
        }
    }

    private void add(Document file, TextRange range, boolean isDefinition) {
        String text = file.text();
        int line = 1 + (int) text.substring(0, range.offset()).chars().filter(character -> character == '\n').count();
        int end = text.indexOf('\n', range.offset());
        String words = text.substring(text.lastIndexOf('\n', range.offset() - 1) + 1, end < 0 ? text.length() : end)
                .strip();
        found.add(new Occurrence(new Location(file.name(), range), isDefinition, line, words));
    }
}
