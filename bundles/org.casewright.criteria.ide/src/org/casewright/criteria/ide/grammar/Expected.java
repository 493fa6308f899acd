package org.casewright.criteria.ide.grammar;

import java.util.Optional;
import java.util.Set;

import org.casewright.model.guideline.ConceptKind;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.EnumRule;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;

/**
 * A word that can stand at some place, and what it would be there.
 *
 * @param frame the rule that the word would be a part of
 */
public record Expected(Node.Word word, Frame frame) {

    private static final Set<String> WORD_RULES = Set.of("Label", "UnitName", "CountedUnitName");

    /** The word as ANTLR names it: {@code 'topic'}, {@code RULE_NAME}. */
    public String token() {
        return word.token();
    }

    /** The keyword; empty where any name, word, number or text can stand. */
    public Optional<String> keyword() {
        return word.element() instanceof Keyword keyword ? Optional.of(keyword.getValue()) : Optional.empty();
    }

    /** Whether it would be a label or a unit, even where it is a keyword elsewhere. */
    public boolean isFreeWord() {
        return frame.rule() != null && WORD_RULES.contains(frame.rule().getName());
    }

    /** The name of the rule that the word is written in: {@code Topic}, {@code ConceptKind}. */
    public String rule() {
        return frame.rule() == null ? "" : frame.rule().getName();
    }

    /** The feature of the model that the word would be the value of; empty where it only holds others together. */
    public Optional<EStructuralFeature> feature() {
        return feature(word.element(), frame, 0, false);
    }

    /**
     * The feature that holds the object that {@link #feature()} is of, for 1; the one around that, for 2; and so on.
     */
    public Optional<EStructuralFeature> feature(int outwards) {
        return feature(word.element(), frame, outwards, false);
    }

    /** The kind of concept that was written in the statement around it; empty where none was. */
    public Optional<ConceptKind> kind() {
        for (Frame around = frame; around != null; around = around.caller()) {
            if (around.kind() != null) {
                return Optional.ofNullable(ConceptKind.get(around.kind()));
            }
        }
        return Optional.empty();
    }

    /** The name that was written last in the statement of some rule around it; empty where none was. */
    public Optional<String> nameIn(String rule) {
        for (Frame around = frame; around.rule() != null; around = around.caller()) {
            if (around.rule().getName().equals(rule)) {
                return Optional.ofNullable(around.name());
            }
        }
        return Optional.empty();
    }

    /** The frame after this word was read: what it says that matters later on is remembered with its statement. */
    Frame remembering(Token read) {
        return switch (rule()) {
        case "ConceptKind" -> frame.calledBy(frame.caller().withKind(read.text()));
        case "QualifiedName" -> frame.calledBy(frame.caller().withName(qualified(frame.caller().name(), read)));
        default -> frame;
        };
    }

    private String qualified(String before, Token read) {
        boolean goesOn = before != null && (before.endsWith(".") || read.text().equals("."));
        return goesOn ? before + read.text() : read.text();
    }

    private static Optional<EStructuralFeature> feature(EObject element, Frame frame, int outwards, boolean isCall) {
        for (EObject part = element; part != null; part = part.eContainer()) {
            if (part instanceof Assignment assignment) {
                return outwards == 0 ? Optional.of(feature(assignment)) : around(frame, outwards - 1);
            }
            if (part instanceof AbstractRule rule) {
                return isCall || isValue(rule) ? around(frame, outwards) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static Optional<EStructuralFeature> around(Frame frame, int outwards) {
        return frame.call() == null ? Optional.empty() : feature(frame.call().site(), frame.caller(), outwards, true);
    }

    private static boolean isValue(AbstractRule rule) {
        return rule instanceof EnumRule || rule instanceof ParserRule parsed && GrammarUtil.isDatatypeRule(parsed);
    }

    private static EStructuralFeature feature(Assignment assignment) {
        EClass type = (EClass) GrammarUtil.containingRule(assignment).getType().getClassifier();
        return type.getEStructuralFeature(assignment.getFeature());
    }
}
