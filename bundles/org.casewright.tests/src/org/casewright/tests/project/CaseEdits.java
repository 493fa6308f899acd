package org.casewright.tests.project;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.casewright.model.PartialDate;
import org.casewright.model.imrcase.Case;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Random changes of a case: a value set or taken away, an element moved, copied or removed. */
final class CaseEdits {

    private final Random random;
    private final List<String> names;

    /** @param names what texts become: names of concepts among others */
    CaseEdits(Random random, List<String> names) {
        this.random = random;
        this.names = names;
    }

    /** Changes one thing; nothing where the object that was chosen has nothing of the kind. */
    void edit(Case imr) {
        List<EObject> objects = new ArrayList<>(List.of(imr));
        for (TreeIterator<EObject> all = imr.eAllContents(); all.hasNext();) {
            objects.add(all.next());
        }
        EObject object = objects.get(random.nextInt(objects.size()));
        if (random.nextInt(4) > 0) {
            attribute(object);
        } else {
            reference(object);
        }
    }

    private void attribute(EObject object) {
        List<EAttribute> attributes = object.eClass().getEAllAttributes().stream()
                .filter(attribute -> attribute.isChangeable() && !attribute.isMany() && !attribute.isID()).toList();
        if (attributes.isEmpty()) {
            return;
        }
        EAttribute attribute = attributes.get(random.nextInt(attributes.size()));
        Object value = value(attribute);
        if (value == null) {
            object.eUnset(attribute);
        } else {
            object.eSet(attribute, value);
        }
    }

    /** Null for types that are not set here. */
    private Object value(EAttribute attribute) {
        if (random.nextInt(5) == 0) {
            return null;
        }
        if (attribute.getEAttributeType() instanceof EEnum type) {
            List<EEnumLiteral> literals = type.getELiterals();
            return literals.get(random.nextInt(literals.size())).getInstance();
        }
        Class<?> type = attribute.getEAttributeType().getInstanceClass();
        if (type == String.class) {
            return names.get(random.nextInt(names.size()));
        }
        return type == PartialDate.class
                ? PartialDate.valueOf("201" + random.nextInt(8) + "-0" + (1 + random.nextInt(9)))
                : type == BigDecimal.class ? BigDecimal.valueOf(random.nextInt(100))
                        : type == Integer.class ? (Object) random.nextInt(90) : null;
    }

    /** Elements of lists are copied, moved or removed; single parts stay, as every case has them. */
    @SuppressWarnings("unchecked")
    private void reference(EObject object) {
        List<EReference> references = object.eClass().getEAllReferences().stream()
                .filter(reference -> reference.isContainment() && reference.isMany()
                        && !((List<EObject>) object.eGet(reference)).isEmpty()).toList();
        if (references.isEmpty()) {
            return;
        }
        List<EObject> list = (List<EObject>) object.eGet(references.get(random.nextInt(references.size())));
        EObject one = list.get(random.nextInt(list.size()));
        switch (random.nextInt(3)) {
            case 0 -> EcoreUtil.delete(one, true);
            case 1 -> list.add(random.nextInt(list.size() + 1), copy(one));
            default -> ((EList<EObject>) list).move(random.nextInt(list.size()), one);
        }
    }

    private EObject copy(EObject one) {
        EObject copy = EcoreUtil.copy(one);
        if (copy.eClass().getEIDAttribute() != null) {
            copy.eSet(copy.eClass().getEIDAttribute(), "n" + random.nextInt(1_000_000));
        }
        return copy;
    }
}
