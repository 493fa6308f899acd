package org.casewright.tests.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.casewright.engine.compile.Compilation;
import org.casewright.engine.compile.Compiler;
import org.casewright.engine.compile.SourceLocator;
import org.casewright.engine.rules.Concepts;
import org.casewright.engine.rules.Library;
import org.casewright.engine.units.Units;
import org.casewright.model.Issue;
import org.casewright.model.guideline.CriteriaFile;
import org.casewright.model.guideline.GuidelineFactory;
import org.casewright.model.guideline.Indication;
import org.casewright.model.guideline.Topic;
import org.casewright.model.guideline.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CompilerTest {

    private static final String ONE = "topic One \"one\" of Rules page 3 covers Injection "
            + "indicated when diagnosis Strain";
    private static final String TWO = "topic Two \"two\" of Rules covers Therapy supports 6 visits";

    @Test
    void theFingerprintDependsOnNeitherOrderNorFormNorComments() {
        String fingerprint = Judged.library(Words.TEXT, ONE, TWO).fingerprint();

        assertEquals(fingerprint, Judged.library(TWO, Words.TEXT, ONE).fingerprint());
        assertEquals(fingerprint, Judged.library(Words.TEXT + "// both\n" + TWO + "\n" + ONE).fingerprint());
        assertEquals(fingerprint, Judged.library(Words.TEXT, ONE.replace(" ", "\n  "), TWO).fingerprint());
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "topic One \"one\" of Rules page 3 covers Injection indicated when diagnosis Neuropathy",
            "topic One \"one\" of Rules page 4 covers Injection indicated when diagnosis Strain",
            "topic One \"1\" of Rules page 3 covers Injection indicated when diagnosis Strain",
            "topic One \"one\" of Rules page 3 covers Injection indicated when diagnosis Strain"
                    + " paraphrase \"strained\"",
            "topic One \"one\" of Rules page 3 covers Injection not indicated when diagnosis Strain",
            "topic One \"one\" of Rules page 3 covers Injection indicated when diagnosis Strain at Knee"})
    void theFingerprintDependsOnEveryRule(String changed) {
        assertNotEquals(Judged.library(Words.TEXT, ONE).fingerprint(),
                Judged.library(Words.TEXT, changed).fingerprint());
    }

    @Test
    void conceptsKnowWhatTheyAre() {
        Concepts concepts = Judged.library(Words.TEXT).concepts();
        int lumbar = concepts.find("Test.LumbarRadiculopathy");
        int neuropathy = concepts.find("Test.Neuropathy");

        assertTrue(concepts.isA(lumbar, neuropathy));
        assertFalse(concepts.isA(neuropathy, lumbar));
        assertEquals(2, concepts.steps(lumbar, neuropathy));
        assertEquals(Concepts.NONE, concepts.steps(neuropathy, lumbar));
        assertEquals("Test.LumbarSpine", concepts.get(concepts.get(lumbar).region()).name());
        assertTrue(concepts.liesWithin(concepts.find("Test.DiscL4L5"), concepts.find("Test.L5Root")));
        assertTrue(concepts.overlap(concepts.find("Test.Muscles"), concepts.find("Test.LumbarSpine")));
        assertFalse(concepts.overlap(concepts.find("Test.Muscles"), concepts.find("Test.CervicalSpine")));
        assertEquals(Concepts.NONE, concepts.find("Test.Nothing"));
    }

    @Test
    void aCircleOfConceptsEnds() {
        Concepts concepts = circle();

        assertTrue(concepts.isA(concepts.find("C.One"), concepts.find("C.Two")));
        assertTrue(concepts.isA(concepts.find("C.Two"), concepts.find("C.One")));
        assertEquals(1, concepts.steps(concepts.find("C.One"), concepts.find("C.Two")));
    }

    @Test
    void aTopicThatMissesAPartIsLeftOutAndNamed() {
        GuidelineFactory factory = GuidelineFactory.eINSTANCE;
        Topic topic = factory.createTopic();
        topic.setName("Half");
        topic.setGuideline(factory.createGuideline());
        Indication indication = factory.createIndication();
        topic.getClauses().add(indication);
        CriteriaFile file = factory.createCriteriaFile();
        file.getElements().add(topic);

        Compilation compilation = new Compiler(new Units(), SourceLocator.NOWHERE).compile(List.of(file));

        assertEquals(
                List.of("RULE-1: The criterion is missing or has an unknown name. The topic 'Half' is left out until "
                        + "this is put right."),
                compilation.issues().stream().map(CompilerTest::words).toList());
        assertNull(compilation.library().topic("Half"));
    }

    @Test
    void topicsAreFoundByServiceAndByWhatItIsOneOf() {
        Library library = Judged.library(Words.TEXT, ONE, TWO);

        assertEquals(List.of(library.topic("One")),
                library.topicsFor(library.concepts().find("Test.DeepInjection")));
        assertEquals(List.of(), library.topicsFor(library.concepts().find("Test.Treatment")));
    }

    private static Concepts circle() {
        GuidelineFactory factory = GuidelineFactory.eINSTANCE;
        Vocabulary vocabulary = factory.createVocabulary();
        vocabulary.setName("C");
        for (String name : List.of("One", "Two")) {
            var concept = factory.createConcept();
            concept.setName(name);
            vocabulary.getConcepts().add(concept);
        }
        vocabulary.getConcepts().getFirst().getParents().add(vocabulary.getConcepts().getLast());
        vocabulary.getConcepts().getLast().getParents().add(vocabulary.getConcepts().getFirst());
        CriteriaFile file = factory.createCriteriaFile();
        file.getElements().add(vocabulary);
        return new Compiler(new Units(), SourceLocator.NOWHERE).compile(List.of(file)).library().concepts();
    }

    private static String words(Issue issue) {
        return issue.code() + ": " + issue.message();
    }
}
