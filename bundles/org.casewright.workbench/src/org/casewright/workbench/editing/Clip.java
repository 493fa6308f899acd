package org.casewright.workbench.editing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.casewright.model.imrcase.Case;
import org.casewright.model.imrcase.DisputedItem;
import org.casewright.model.imrcase.Evidence;
import org.casewright.model.imrcase.ImrcaseFactory;
import org.casewright.model.imrcase.Record;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Copied parts of a case, and what they refer to outside of themselves. A reference is kept where the case that they
 * are pasted into has the same thing: the same record, and not merely one of the same id.
 */
final class Clip {

    private final List<EObject> parts;
    private final Case context;

    private Clip(List<EObject> parts, Case context) {
        this.parts = parts;
        this.context = context;
    }

    /** @param originals objects of one case, none within another */
    static Clip of(Collection<? extends EObject> originals) {
        Case context = ImrcaseFactory.eINSTANCE.createCase();
        EcoreUtil.Copier copier = new EcoreUtil.Copier();
        List<EObject> parts = new ArrayList<>(copier.copyAll(originals));
        for (EObject outside : outside(originals)) {
            if (outside instanceof Record record && !copier.containsKey(outside)) {
                context.getRecords().add((Record) copier.copy(record));
            } else if (outside instanceof DisputedItem item && !copier.containsKey(outside)) {
                DisputedItem stub = stub(item);
                context.getItems().add(stub);
                copier.put(item, stub);
            }
        }
        copier.copyReferences();
        return new Clip(parts, context);
    }

    private static Set<EObject> outside(Collection<? extends EObject> originals) {
        Set<EObject> targets = new LinkedHashSet<>();
        EcoreUtil.CrossReferencer.find(originals).keySet().forEach(targets::add);
        return targets;
    }

    private static DisputedItem stub(DisputedItem item) {
        DisputedItem stub = ImrcaseFactory.eINSTANCE.createDisputedItem();
        stub.setId(item.getId());
        stub.setTitle(item.getTitle());
        stub.setService(item.getService());
        return stub;
    }

    /** Empty where a text is no clip. */
    static Optional<Clip> parse(String text) {
        return XmiText.read(text).filter(roots -> roots.size() > 1 && roots.getLast() instanceof Case)
                .map(roots -> new Clip(roots.subList(0, roots.size() - 1), (Case) roots.getLast()));
    }

    String text() {
        List<EObject> roots = new ArrayList<>(parts);
        roots.add(context);
        return XmiText.write(roots);
    }

    List<EObject> parts() {
        return parts;
    }

    /**
     * Makes the parts refer to the things of a case; what it has not is let go of.
     *
     * @return the parts without those that are nothing in this case: evidence in a record that it has not
     */
    List<EObject> settle(Case target) {
        for (EObject part : parts) {
            settle(part, target);
            contents(part).forEach(inner -> settle(inner, target));
        }
        return parts.stream().filter(part -> !(part instanceof Evidence alone) || alone.getRecord() != null).toList();
    }

    private static List<EObject> contents(EObject part) {
        List<EObject> all = new ArrayList<>();
        part.eAllContents().forEachRemaining(all::add);
        return all;
    }

    private void settle(EObject object, Case target) {
        if (object instanceof Evidence evidence && isContext(evidence.getRecord())) {
            evidence.setRecord(same(evidence.getRecord(), target));
            if (evidence.getRecord() == null && evidence.eContainer() != null) {
                EcoreUtil.remove(evidence);
            }
        } else if (object instanceof DisputedItem item && isContext(item.getDependsOn())) {
            item.setDependsOn(same(item.getDependsOn(), target));
        }
    }

    private boolean isContext(EObject referred) {
        return referred != null && referred.eContainer() == context;
    }

    private static Record same(Record wanted, Case target) {
        return target.getRecords().stream().filter(record -> EcoreUtil.equals(record, wanted)).findFirst().orElse(null);
    }

    private static DisputedItem same(DisputedItem wanted, Case target) {
        return target.getItems().stream().filter(item -> EcoreUtil.equals(stub(item), wanted)).findFirst().orElse(null);
    }
}
