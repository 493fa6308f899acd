package org.casewright.tests.docs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.casewright.criteria.CriteriaLibrary;
import org.casewright.engine.capture.Unresolved;
import org.casewright.engine.compile.Compiler;
import org.casewright.engine.compile.SourceLocator;
import org.casewright.engine.rules.Concepts;
import org.casewright.engine.units.Units;
import org.casewright.model.CaseFiles;
import org.casewright.model.imrcase.Case;
import org.casewright.model.imrcase.ImrcasePackage;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.junit.jupiter.api.Test;

/** The page on case files holds a case that can be loaded, and speaks of everything that a case can hold. */
class CaseFilePageTest {

    private static final Page PAGE = Page.of(Repository.docs().resolve("case-file.md"));
    private static final Pattern CODE = Pattern.compile("`([^`\\n]+)`");

    @Test
    void itsCaseLoadsAndIsSavedAsItStandsThere() throws Exception {
        String written = example();
        assertEquals(written, new String(CaseFiles.write(load(written)), UTF_8));
    }

    @Test
    void theLibraryKnowsEveryNameInIt() throws Exception {
        assertEquals(List.of(), Unresolved.names(load(example()), concepts()));
    }

    @Test
    void everythingThatACaseCanHoldIsSpokenOf() {
        Set<String> missing = new TreeSet<>();
        ImrcasePackage.eINSTANCE.getEClassifiers().forEach(type -> missing.addAll(words(type)));
        CODE.matcher(PAGE.text()).results().forEach(match -> missing.remove(match.group(1)));
        assertEquals(Set.of(), missing);
    }

    private static List<String> words(EClassifier type) {
        return switch (type) {
        case EClass part -> part.getEStructuralFeatures().stream().map(feature -> feature.getName()).toList();
        case EEnum choice -> choice.getELiterals().stream().map(literal -> literal.getLiteral()).toList();
        default -> List.of();
        };
    }

    private static String example() {
        List<Block> cases = PAGE.blocks().stream().filter(block -> block.is("xml case")).toList();
        assertEquals(1, cases.size(), "cases in " + PAGE.name());
        return cases.getFirst().text();
    }

    private static Case load(String text) throws Exception {
        return CaseFiles.read(text.getBytes(UTF_8), PAGE.name()).content();
    }

    private static Concepts concepts() {
        CriteriaLibrary library = Examples.withLibrary(List.of());
        return new Compiler(new Units(), SourceLocator.NOWHERE).compile(library.files()).library().concepts();
    }
}
