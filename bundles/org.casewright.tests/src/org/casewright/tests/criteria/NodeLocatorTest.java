package org.casewright.tests.criteria;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.casewright.criteria.CriteriaLibrary;
import org.casewright.criteria.CriteriaSource;
import org.casewright.criteria.CriteriaWorkspace;
import org.casewright.criteria.NodeLocator;
import org.casewright.engine.rules.SourceSpan;
import org.casewright.model.guideline.Criterion;
import org.casewright.model.guideline.GuidelineFactory;
import org.eclipse.xtext.EcoreUtil2;
import org.junit.jupiter.api.Test;

/** Elements are found where they stand, whatever stands in front of them. */
class NodeLocatorTest {

    private static final String TEXT = """
            // A comment.
            define Hurting "hurting" when
              // Why it is asked.
              hurts: symptom Pain
            """;

    @Test
    void aCriterionIsFoundWithoutTheCommentBeforeIt() {
        CriteriaLibrary library = new CriteriaWorkspace()
                .load(List.of(CriteriaSource.of("a folder/pain & co.criteria", TEXT)));
        Criterion criterion = EcoreUtil2.getAllContentsOfType(library.files().getFirst(), Criterion.class).getFirst();
        int start = TEXT.indexOf("hurts:");
        assertEquals(new SourceSpan("a folder/pain & co.criteria", 4, 3, start, "hurts: symptom Pain".length()),
                new NodeLocator().locate(criterion));
    }

    @Test
    void whatWasNotParsedStandsNowhere() {
        assertEquals(SourceSpan.NONE, new NodeLocator().locate(GuidelineFactory.eINSTANCE.createCriterion()));
    }
}
