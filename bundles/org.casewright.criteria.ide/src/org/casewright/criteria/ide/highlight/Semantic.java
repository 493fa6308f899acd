package org.casewright.criteria.ide.highlight;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.casewright.criteria.ide.answer.Highlight;
import org.casewright.criteria.ide.answer.Highlight.Style;
import org.casewright.criteria.ide.document.Document;
import org.casewright.criteria.ide.document.Targets;
import org.casewright.criteria.ide.document.Word;
import org.casewright.model.guideline.Advice;
import org.casewright.model.guideline.Cause;
import org.casewright.model.guideline.Concept;
import org.casewright.model.guideline.Criterion;
import org.casewright.model.guideline.Definition;
import org.casewright.model.guideline.FactorTable;
import org.casewright.model.guideline.Guideline;
import org.casewright.model.guideline.Parameter;
import org.casewright.model.guideline.StandingExpectation;
import org.casewright.model.guideline.Topic;
import org.casewright.model.guideline.TypicalPatient;
import org.casewright.model.guideline.Unit;
import org.casewright.model.guideline.Vocabulary;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.nodemodel.ILeafNode;

/** What words mean in the library. */
public final class Semantic {

    private Semantic() {
    }

    /** The names, labels and units of a file, in order. A name that refers to nothing is not among them. */
    public static List<Highlight> of(Document file) {
        List<Highlight> highlights = new ArrayList<>();
        for (ILeafNode leaf : file.root().getLeafNodes()) {
            if (!leaf.isHidden() && Character.isLetter(leaf.getText().charAt(0))) {
                style(Word.of(leaf)).ifPresent(style -> highlights.add(new Highlight(Document.range(leaf), style)));
            }
        }
        return List.copyOf(highlights);
    }

    private static Optional<Style> style(Word word) {
        if (word.feature() == null) {
            return Optional.empty();
        }
        if (word.feature() instanceof EReference reference) {
            return reference.isContainment() ? Optional.empty() : style(Targets.referred(word, reference));
        }
        return switch (word.feature().getName()) {
        case "name" -> style(word.owner());
        case "per" -> Optional.of(Style.UNIT);
        case "label" -> isLabelled(word.owner()) ? Optional.of(Style.LABEL) : Optional.empty();
        default -> Optional.empty();
        };
    }

    private static boolean isLabelled(EObject owner) {
        return owner instanceof Criterion || owner instanceof Cause || owner instanceof StandingExpectation;
    }

    private static Optional<Style> style(EObject named) {
        return Optional.ofNullable(switch (named) {
        case Concept concept -> Style.valueOf(concept.getKind().name());
        case Vocabulary vocabulary -> Style.VOCABULARY;
        case Guideline guideline -> Style.GUIDELINE;
        case Topic topic -> Style.TOPIC;
        case Definition definition -> Style.DEFINITION;
        case FactorTable table -> Style.FACTORS;
        case Advice advice -> Style.ADVICE;
        case TypicalPatient patient -> Style.PATIENT;
        case Parameter parameter -> Style.PARAMETER;
        case Unit unit -> Style.UNIT;
        case null, default -> null;
        });
    }
}
