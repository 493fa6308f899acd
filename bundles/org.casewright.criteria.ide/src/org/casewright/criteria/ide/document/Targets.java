package org.casewright.criteria.ide.document;

import java.util.List;
import java.util.Optional;

import org.casewright.criteria.validation.TopicContent;
import org.casewright.model.guideline.Cause;
import org.casewright.model.guideline.Concept;
import org.casewright.model.guideline.Criterion;
import org.casewright.model.guideline.GuidelinePackage;
import org.casewright.model.guideline.NamedElement;
import org.casewright.model.guideline.Parameter;
import org.casewright.model.guideline.Scenario;
import org.casewright.model.guideline.StandingExpectation;
import org.casewright.model.guideline.Topic;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/** What is named at some place: a concept, an element of a file, a parameter, or a criterion by its label. */
public final class Targets {

    private Targets() {
    }

    /** What the word at a caret names, whether it is defined there or referred to; empty where it names nothing. */
    public static Optional<EObject> at(Document document, int offset) {
        return Word.at(document, offset).flatMap(word -> Optional.ofNullable(of(word)));
    }

    private static EObject of(Word word) {
        if (word.feature() instanceof EReference reference && !reference.isContainment()) {
            EObject referred = referred(word, reference);
            return isVocabulary(word) && referred instanceof Concept ? referred.eContainer() : referred;
        }
        boolean isText = word.feature() != null && word.feature().getName().equals("label")
                && !(word.owner() instanceof NamedElement || word.owner() instanceof Concept);
        if (isText) {
            return labelled(word.owner());
        }
        boolean isName = word.feature() != null && word.feature().getName().equals("name");
        return isName && isNamed(word.owner()) ? word.owner() : null;
    }

    private static boolean isNamed(EObject object) {
        return object instanceof NamedElement || object instanceof Concept || object instanceof Parameter;
    }

    /** Whether it is the first part of a full name. */
    private static boolean isVocabulary(Word word) {
        return word.value() != word.leaf() && word.value().getText().contains(".")
                && word.leaf().getOffset() == word.value().getOffset();
    }

    /** What a word refers to; null where nothing has that name. */
    public static EObject referred(Word word, EReference reference) {
        if (!reference.isMany()) {
            return found(word.owner().eGet(reference));
        }
        List<INode> nodes = NodeModelUtils.findNodesForFeature(word.owner(), reference);
        List<?> values = (List<?>) word.owner().eGet(reference);
        int index = nodes.indexOf(word.value());
        return index < 0 || index >= values.size() ? null : found(values.get(index));
    }

    private static EObject found(Object value) {
        return value instanceof EObject object && Found.is(object) ? object : null;
    }

    private static EObject labelled(EObject owner) {
        return switch (owner) {
        case Criterion criterion -> criterion;
        case Cause cause -> criterion(cause, cause.getLabel()).orElse(null);
        case StandingExpectation standing -> criterion(standing, standing.getLabel()).orElse(null);
        default -> null;
        };
    }

    /** The criterion that a scenario means by a label; empty where its topic has none of that label. */
    public static Optional<Criterion> criterion(EObject partOfScenario, String label) {
        Topic topic = EcoreUtil2.getContainerOfType(partOfScenario, Scenario.class).getTopic();
        return label == null || !Found.is(topic) ? Optional.empty()
                : Optional.ofNullable(new TopicContent(topic).labelled().get(label));
    }

    /** Where something got its name or label; empty where it has none. */
    public static Optional<Word> definition(Document document, EObject target) {
        var feature = target instanceof Criterion ? GuidelinePackage.Literals.CRITERION__LABEL
                : target.eClass().getEStructuralFeature("name");
        return Document.locate(target, feature).flatMap(at -> Document.of(document.library(), at.source())
                .flatMap(file -> Word.at(file, at.range().offset())));
    }
}
