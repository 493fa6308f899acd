package org.casewright.criteria.ide.outline;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.casewright.criteria.ide.answer.Location;
import org.casewright.criteria.ide.answer.Symbol;
import org.casewright.criteria.ide.answer.Symbol.Kind;
import org.casewright.criteria.ide.answer.TextRange;
import org.casewright.criteria.ide.document.Document;
import org.casewright.criteria.ide.document.Found;
import org.casewright.model.guideline.Concept;
import org.casewright.model.guideline.Criterion;
import org.casewright.model.guideline.GuidelinePackage;
import org.casewright.model.guideline.Scenario;
import org.casewright.model.guideline.Vocabulary;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** The tree of what a file defines. */
public final class Outline {

    private static final int LONGEST = 60;

    private Outline() {
    }

    /** The elements of a file with their parts, in its order. */
    public static List<Symbol> of(Document file) {
        return file.file().getElements().stream().flatMap(Outline::symbol).toList();
    }

    private static Stream<Symbol> symbol(EObject object) {
        Optional<Kind> kind = Kinds.of(object);
        Optional<TextRange> range = Document.locate(object).map(Location::range);
        return kind.isEmpty() || range.isEmpty() ? Stream.empty()
                : Stream.of(new Symbol(kind.get(), name(object), detail(object), range.get(),
                        nameRange(object, range.get()), parts(object).flatMap(Outline::symbol).toList()));
    }

    private static Stream<? extends EObject> parts(EObject object) {
        return switch (object) {
        case Vocabulary vocabulary -> vocabulary.getConcepts().stream();
        case Concept concept -> Stream.empty();
        case Scenario scenario -> Stream.empty();
        case Criterion criterion -> members(criterion);
        default -> object.eContents().stream().flatMap(Outline::clauseOrMembers);
        };
    }

    /** A clause has one criterion, or a definition has: what stands in it is shown in its place. */
    private static Stream<? extends EObject> clauseOrMembers(EObject part) {
        boolean clause = part.eContainingFeature() == GuidelinePackage.Literals.TOPIC__CLAUSES;
        return clause ? Stream.of(part) : part instanceof Criterion criterion ? members(criterion) : Stream.empty();
    }

    private static Stream<? extends EObject> members(Criterion criterion) {
        return criterion.getCondition() == null ? Stream.empty()
                : criterion.getCondition().eContents().stream().filter(Criterion.class::isInstance);
    }

    private static String name(EObject object) {
        if (object instanceof Criterion criterion) {
            return criterion.getLabel() == null ? words(criterion.getCondition()) : criterion.getLabel();
        }
        Optional<String> name = Stream.of("name", "title").flatMap(feature -> text(object, feature)).findFirst();
        return name.orElseGet(() -> words(object));
    }

    private static String detail(EObject object) {
        return switch (object) {
        case Criterion criterion -> criterion.getLabel() == null ? "" : words(criterion.getCondition());
        case Scenario scenario -> Found.is(scenario.getTopic()) ? scenario.getTopic().getName() : "";
        default -> text(object, "name").findFirst().flatMap(name -> Stream.of("title", "label")
                .flatMap(feature -> text(object, feature)).findFirst()).orElse("");
        };
    }

    private static Stream<String> text(EObject object, String feature) {
        EStructuralFeature found = object.eClass().getEStructuralFeature(feature);
        return found == null ? Stream.empty() : Stream.ofNullable((String) object.eGet(found));
    }

    /** What is written up to its members. */
    private static String words(EObject object) {
        return object == null ? "…" : Document.words(object, LONGEST).replaceFirst(" \\{.*", "");
    }

    private static TextRange nameRange(EObject object, TextRange all) {
        return Stream.of("name", "title", "label").map(feature -> object.eClass().getEStructuralFeature(feature))
                .filter(feature -> feature != null).flatMap(feature -> Document.locate(object, feature).stream())
                .map(Location::range).findFirst().orElse(new TextRange(all.offset(), Math.min(all.length(), LONGEST)));
    }
}
