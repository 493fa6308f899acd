package org.casewright.tests.random;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.casewright.model.imrcase.Case;
import org.casewright.model.imrcase.DisputedItem;
import org.casewright.model.imrcase.ImrcasePackage;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Takes from a case all that it does not need to show a fault. */
final class Shrinking {

    private final Predicate<Case> isFaulty;

    Shrinking(Predicate<Case> isFaulty) {
        this.isFaulty = isFaulty;
    }

    /** The smallest faulty case that leaving out single parts of a faulty one leads to. */
    Case shrink(Case faulty) {
        Case smallest = faulty;
        for (Case smaller = smaller(faulty); smaller != null; smaller = smaller(smallest)) {
            smallest = smaller;
        }
        return smallest;
    }

    private Case smaller(Case faulty) {
        return omissions(faulty).map(omission -> without(faulty, omission)).filter(isFaulty).findFirst().orElse(null);
    }

    private static Case without(Case faulty, Consumer<Case> omission) {
        Case copy = EcoreUtil.copy(faulty);
        omission.accept(copy);
        return copy;
    }

    private static Stream<Consumer<Case>> omissions(Case faulty) {
        Stream<Consumer<Case>> items = IntStream.range(0, faulty.getItems().size())
                .filter(i -> faulty.getItems().size() > 1).mapToObj(i -> copy -> removeItem(copy, i));
        Stream<Consumer<Case>> findings = IntStream.range(0, faulty.getFindings().size())
                .mapToObj(i -> copy -> copy.getFindings().remove(i));
        List<EObject> parts = parts(faulty);
        Stream<Consumer<Case>> values = IntStream.range(0, parts.size()).boxed()
                .flatMap(i -> set(parts.get(i)).map(feature -> copy -> parts(copy).get(i).eUnset(feature)));
        return Stream.of(items, findings, values).flatMap(omissions -> omissions);
    }

    private static void removeItem(Case file, int index) {
        DisputedItem removed = file.getItems().remove(index);
        file.getItems().stream().filter(item -> item.getDependsOn() == removed)
                .forEach(item -> item.setDependsOn(null));
    }

    private static List<EObject> parts(Case file) {
        List<EObject> parts = new ArrayList<>(file.getItems());
        parts.addAll(file.getFindings());
        parts.add(file.getClaim());
        parts.add(file.getPatient());
        return parts;
    }

    private static Stream<EStructuralFeature> set(EObject part) {
        return part.eClass().getEAllStructuralFeatures().stream()
                .filter(feature -> part.eIsSet(feature) && !feature.getName().equals("id"))
                .filter(feature -> feature != ImrcasePackage.Literals.FINDING__CONCEPT);
    }
}
