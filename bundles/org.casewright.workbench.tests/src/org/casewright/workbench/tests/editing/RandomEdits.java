package org.casewright.workbench.tests.editing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import org.casewright.model.Edit;
import org.casewright.model.ElementPath;
import org.casewright.model.Fix;
import org.casewright.model.PageBox;
import org.casewright.model.PartialDate;
import org.casewright.model.Place;
import org.casewright.model.imrcase.Case;
import org.casewright.model.imrcase.ImrcasePackage;
import org.casewright.workbench.editing.CaseDocument;
import org.casewright.workbench.editing.CaseEdits;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Makes edits of every kind, anywhere in a case, after each of which the case can be saved. The seed decides. */
public final class RandomEdits {

    private static final List<String> WORDS = List.of("left", "L4-L5 ", "a\nb", "tab\tand \"quotes\"", "<&>", "½ µg",
            " ", "x", "The request is denied. ", "\u00A0é");

    private final CaseDocument document;
    private final CaseEdits edits;
    private final Random random;

    public RandomEdits(CaseDocument document, long seed) {
        this.document = document;
        this.edits = new CaseEdits(document);
        this.random = new Random(seed * 0x9E3779B97F4A7C15L);
    }

    /** One edit, which may happen to change nothing. */
    public void next() {
        EObject object = any(objects());
        EStructuralFeature feature = any(object.eClass().getEAllStructuralFeatures());
        if (feature instanceof EAttribute attribute) {
            attribute(object, attribute);
        } else if (((EReference) feature).isContainment()) {
            containment(object, (EReference) feature);
        } else {
            reference(object, (EReference) feature);
        }
    }

    private void attribute(EObject object, EAttribute attribute) {
        if (attribute.getName().equals("schemaVersion")) {
            return;
        }
        if (attribute.isMany()) {
            document.edit("Change a list", () -> list(object, attribute));
        } else if (attribute.isID()) {
            document.set(object, attribute, "id" + random.nextLong(1L << 40));
        } else if (random.nextInt(4) == 0 && object.eGet(attribute) instanceof String text) {
            fix(object, attribute, text);
        } else if (random.nextInt(3) == 0) {
            document.set(object, attribute, value(attribute, true));
        } else {
            type(object, attribute);
        }
    }

    private void type(EObject object, EAttribute attribute) {
        for (int strokes = random.nextInt(6); strokes >= 0; strokes--) {
            Object value = value(attribute, true);
            if (value instanceof String word) {
                String before = object.eGet(attribute) == null ? "" : (String) object.eGet(attribute);
                int end = random.nextInt(5) == 0 ? before.length() / 2 : before.length();
                value = before.substring(0, end) + word;
            }
            document.type(object, attribute, value);
        }
        if (random.nextBoolean()) {
            document.endTyping();
        }
    }

    private void fix(EObject object, EAttribute attribute, String text) {
        int length = random.nextInt(text.length() + 1);
        Place place = Place.element(ElementPath.of(object, attribute), text.length() - length, length);
        String replacement = attribute.isRequired() ? "Conditions.Pain" : any(WORDS);
        document.apply(new Fix("Replace", List.of(new Edit(place, replacement))));
    }

    @SuppressWarnings("unchecked")
    private void list(EObject object, EAttribute attribute) {
        EList<Object> values = (EList<Object>) object.eGet(attribute);
        Object value = value(attribute, false);
        int kind = values.isEmpty() ? 0 : random.nextInt(4);
        if (kind == 1) {
            values.move(0, values.size() - 1);
        } else if (kind == 2) {
            values.clear();
        } else if (kind == 3 && !values.contains(value)) {
            values.set(values.size() - 1, value);
        } else if (!values.contains(value)) {
            values.add(random.nextInt(values.size() + 1), value);
        }
    }

    private Object value(EAttribute attribute, boolean orNone) {
        if (orNone && !attribute.isRequired() && random.nextInt(5) == 0) {
            return null;
        }
        if (attribute.getEAttributeType() instanceof EEnum choice) {
            return any(choice.getELiterals()).getInstance();
        }
        Class<?> type = attribute.getEAttributeType().getInstanceClass();
        if (type == String.class) {
            return any(WORDS);
        } else if (type == BigDecimal.class) {
            return BigDecimal.valueOf(random.nextInt(1000), random.nextInt(3));
        } else if (type == PartialDate.class) {
            return date();
        } else if (type == PageBox.class) {
            return new PageBox(random.nextInt(600), random.nextInt(700), 1 + random.nextInt(600),
                    1 + random.nextInt(90));
        }
        return type == boolean.class ? (Object) random.nextBoolean() : (Object) random.nextInt(100);
    }

    private PartialDate date() {
        int year = 2000 + random.nextInt(20);
        return random.nextBoolean() ? PartialDate.ofYear(year)
                : PartialDate.of(LocalDate.ofYearDay(year, 1 + random.nextInt(365)));
    }

    private void containment(EObject owner, EReference reference) {
        if (reference.isMany()) {
            members(owner, reference);
        } else if (owner.eGet(reference) == null || reference.isRequired()) {
            EObject created = create(reference);
            if (created != null) {
                document.set(owner, reference, created);
            }
        } else if (random.nextBoolean()) {
            edits.remove(List.of((EObject) owner.eGet(reference)));
        } else {
            document.set(owner, reference, null);
        }
    }

    @SuppressWarnings("unchecked")
    private void members(EObject owner, EReference reference) {
        List<EObject> members = List.copyOf((List<EObject>) owner.eGet(reference));
        EObject member = members.isEmpty() ? null : any(members);
        int kind = member == null ? 0 : random.nextInt(7);
        switch (kind) {
        case 0, 1 -> {
            EObject created = create(reference);
            if (created != null) {
                edits.add(owner, reference, created, random.nextInt(members.size() + 1));
            }
        }
        case 2 -> edits.remove(List.of(member));
        case 3 -> edits.move(member, random.nextBoolean() ? 1 : -1);
        case 4 -> edits.duplicate(List.of(member));
        case 5 -> edits.paste(edits.copy(someOf(members)), owner, reference);
        default -> document.edit("Nested", () -> {
            edits.duplicate(List.of(member));
            edits.remove(List.of(member));
        });
        }
    }

    private List<EObject> someOf(List<EObject> members) {
        List<EObject> some = new ArrayList<>(members);
        Collections.shuffle(some, random);
        return some.subList(0, 1 + random.nextInt(members.size()));
    }

    private EObject create(EReference reference) {
        List<EClass> types = ImrcasePackage.eINSTANCE.getEClassifiers().stream()
                .filter(EClass.class::isInstance).map(EClass.class::cast)
                .filter(type -> !type.isAbstract() && reference.getEReferenceType().isSuperTypeOf(type)).toList();
        EObject created = EcoreUtil.create(any(types));
        for (EStructuralFeature feature : created.eClass().getEAllStructuralFeatures()) {
            if (feature.isRequired() && feature instanceof EAttribute attribute && !attribute.isID()) {
                created.eSet(feature, value(attribute, false));
            } else if (feature.isRequired() && feature instanceof EReference needed) {
                if (document.content().getRecords().isEmpty()) {
                    return null;
                }
                created.eSet(needed, any(document.content().getRecords()));
            }
        }
        return created;
    }

    private void reference(EObject owner, EReference reference) {
        Case content = document.content();
        List<? extends EObject> targets = reference.isRequired() ? content.getRecords() : content.getItems();
        if (!targets.isEmpty()) {
            document.set(owner, reference, !reference.isRequired() && random.nextInt(3) == 0 ? null : any(targets));
        }
    }

    private List<EObject> objects() {
        List<EObject> objects = new ArrayList<>(List.of(document.content()));
        document.content().eAllContents().forEachRemaining(objects::add);
        return objects;
    }

    private <T> T any(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
