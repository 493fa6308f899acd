package org.casewright.criteria.ide.describe;

import java.util.Optional;

import org.casewright.criteria.ide.answer.Description;
import org.casewright.criteria.ide.answer.Hover;
import org.casewright.criteria.ide.document.Document;
import org.casewright.criteria.ide.document.Targets;
import org.casewright.criteria.ide.document.Word;
import org.casewright.model.guideline.Advice;
import org.casewright.model.guideline.Concept;
import org.casewright.model.guideline.Criterion;
import org.casewright.model.guideline.CriterionDefinition;
import org.casewright.model.guideline.FactorTable;
import org.casewright.model.guideline.Guideline;
import org.casewright.model.guideline.Parameter;
import org.casewright.model.guideline.SumDefinition;
import org.casewright.model.guideline.Topic;
import org.casewright.model.guideline.TypicalPatient;
import org.casewright.model.guideline.Vocabulary;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EnumLiteralDeclaration;
import org.eclipse.xtext.Keyword;

/** Describes whatever a word stands for. */
public final class Describer {

    private Describer() {
    }

    /** What to say of the word at a place; empty where there is nothing to say. */
    public static Optional<Hover> hover(Document file, int offset) {
        return Word.at(file, offset).flatMap(word -> Targets.at(file, offset).map(target -> of(target, file))
                .or(() -> keyword(word)).map(description -> new Hover(word.range(), description)));
    }

    private static Optional<Description> keyword(Word word) {
        return switch (word.leaf().getGrammarElement()) {
        case Keyword keyword -> Meanings.of(keyword);
        case EnumLiteralDeclaration literal -> Meanings.of(literal.getLiteral());
        case null, default -> Optional.empty();
        };
    }

    /** What is known of something that has a name or a label. */
    public static Description of(EObject target, Document file) {
        return switch (target) {
        case Concept concept -> Concepts.of(concept, file);
        case Guideline guideline -> Guidelines.of(guideline);
        case Topic topic -> Guidelines.of(topic);
        case Vocabulary vocabulary -> Others.of(vocabulary);
        case CriterionDefinition definition -> Others.of(definition);
        case SumDefinition sum -> Others.of(sum);
        case FactorTable table -> Others.of(table);
        case Advice advice -> Others.of(advice);
        case TypicalPatient patient -> Others.of(patient);
        case Parameter parameter -> Others.of(parameter);
        case Criterion criterion -> Others.of(criterion);
        default -> throw new IllegalArgumentException("Nothing of this kind has a name: " + target.eClass().getName());
        };
    }
}
