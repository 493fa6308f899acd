package org.casewright.workbench.editing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.casewright.model.imrcase.Case;
import org.casewright.model.imrcase.Evidence;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature.Setting;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** The edits that add, remove and move parts of a case, each a step of undo. */
public final class CaseEdits {

    private final CaseDocument document;

    public CaseEdits(CaseDocument document) {
        this.document = document;
    }

    /** Adds a new object at the end of a list, with an id of its own where its class has ids. */
    public <T extends EObject> T add(EObject owner, EReference list, T child) {
        return add(owner, list, child, members(owner, list).size());
    }

    /** Adds a new object to a list, with an id of its own where its class has ids. */
    public <T extends EObject> T add(EObject owner, EReference list, T child, int index) {
        document.edit("Add " + Names.of(child.eClass()), () -> {
            new FreshIds(document.content()).give(child);
            members(owner, list).add(index, child);
        });
        return child;
    }

    /** Removes objects, and what refers to them: evidence in a record that is no longer there is none. */
    public boolean remove(Collection<? extends EObject> objects) {
        return document.edit("Remove " + named(objects), () -> objects.forEach(this::remove));
    }

    private void remove(EObject object) {
        List<EObject> gone = new ArrayList<>(List.of(object));
        object.eAllContents().forEachRemaining(gone::add);
        for (Collection<Setting> settings : EcoreUtil.UsageCrossReferencer.findAll(gone, document.content()).values()) {
            settings.forEach(CaseEdits::letGo);
        }
        EcoreUtil.remove(object);
    }

    private static void letGo(Setting setting) {
        if (setting.getEObject() instanceof Evidence evidence) {
            EcoreUtil.remove(evidence);
        } else {
            setting.unset();
        }
    }

    /** Moves a member of a list by so many places; nothing at the ends. */
    public boolean move(EObject object, int by) {
        EList<EObject> members = members(object.eContainer(), (EReference) object.eContainingFeature());
        int to = members.indexOf(object) + by;
        if (to < 0 || to >= members.size()) {
            return false;
        }
        return document.edit("Move " + Names.of(object.eClass()), () -> members.move(to, object));
    }

    /** Puts a copy of each object right behind it, with a new id. */
    public List<EObject> duplicate(Collection<? extends EObject> objects) {
        List<EObject> copies = new ArrayList<>();
        document.edit("Duplicate " + named(objects), () -> objects.forEach(object -> copies.add(duplicate(object))));
        return copies;
    }

    private EObject duplicate(EObject object) {
        EObject copy = EcoreUtil.copy(object);
        new FreshIds(document.content()).give(copy);
        EList<EObject> members = members(object.eContainer(), (EReference) object.eContainingFeature());
        members.add(members.indexOf(object) + 1, copy);
        return copy;
    }

    /** The text that goes to the clipboard. */
    public String copy(Collection<? extends EObject> objects) {
        return Clip.of(objects).text();
    }

    /** Whether a text of the clipboard has something that a list takes. */
    public static boolean canPaste(String text, EReference list) {
        return Clip.parse(text).filter(clip -> fits(clip, list)).isPresent();
    }

    /**
     * Adds what is on the clipboard to the end of a list. FreshIds that are taken are given anew; references are kept
     * to what the case has as well.
     *
     * @return what was added; empty where the text is no part of a case that the list takes
     */
    public List<EObject> paste(String text, EObject owner, EReference list) {
        return Clip.parse(text).filter(clip -> fits(clip, list)).map(clip -> paste(clip, owner, list))
                .orElse(List.of());
    }

    private static boolean fits(Clip clip, EReference list) {
        return clip.parts().stream().allMatch(part -> list.getEReferenceType().isSuperTypeOf(part.eClass()));
    }

    private List<EObject> paste(Clip clip, EObject owner, EReference list) {
        Case content = document.content();
        List<EObject> parts = clip.settle(content);
        document.edit("Paste " + named(parts), () -> {
            FreshIds ids = new FreshIds(content);
            parts.forEach(ids::give);
            members(owner, list).addAll(parts);
        });
        return parts;
    }

    private static String named(Collection<? extends EObject> objects) {
        String first = objects.stream().findFirst().map(object -> Names.of(object.eClass())).orElse("");
        return objects.size() == 1 ? first : objects.size() + " parts";
    }

    @SuppressWarnings("unchecked")
    private static EList<EObject> members(EObject owner, EReference list) {
        return (EList<EObject>) owner.eGet(list);
    }
}
