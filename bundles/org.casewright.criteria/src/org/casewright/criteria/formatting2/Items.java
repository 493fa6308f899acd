package org.casewright.criteria.formatting2;

import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;

import org.casewright.model.guideline.Abbreviation;
import org.casewright.model.guideline.Clause;
import org.casewright.model.guideline.Concept;
import org.casewright.model.guideline.Criterion;
import org.casewright.model.guideline.Condition;
import org.casewright.model.guideline.Element;
import org.casewright.model.guideline.FactorBand;
import org.casewright.model.guideline.FactorRow;
import org.casewright.model.guideline.Given;
import org.casewright.model.guideline.Guideline;
import org.casewright.model.guideline.Scenario;
import org.casewright.model.guideline.ScenarioRequest;
import org.casewright.model.guideline.SupportRow;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.formatting2.regionaccess.IEObjectRegion;
import org.eclipse.xtext.formatting2.regionaccess.ISemanticRegion;
import org.eclipse.xtext.formatting2.regionaccess.ITextRegionAccess;

/** Finds the words that something begins with that has a line of its own. */
final class Items {

    /** What begins with a word. */
    enum Item {
        /** Something at the top level of a file. */
        ELEMENT,
        /** A part of it that no braces enclose. */
        PART,
        /** One of several things in braces. */
        MEMBER,
        NOTHING
    }

    private final Map<ISemanticRegion, Item> starts = new HashMap<>();

    Items(ITextRegionAccess file) {
        for (Iterator<EObject> objects = file.getResource().getAllContents(); objects.hasNext();) {
            EObject object = objects.next();
            IEObjectRegion region = file.regionForEObject(object);
            Item item = item(object);
            if (region != null && item != Item.NOTHING) {
                starts.putIfAbsent(region.getPreviousHiddenRegion().getNextSemanticRegion(), item);
            }
        }
    }

    private static Item item(EObject object) {
        return switch (object) {
        case Element element -> Item.ELEMENT;
        case Clause clause -> Item.PART;
        case Concept concept -> Item.MEMBER;
        case Abbreviation abbreviation -> Item.MEMBER;
        case SupportRow row -> Item.MEMBER;
        case FactorRow row -> Item.MEMBER;
        case FactorBand band -> Item.MEMBER;
        case ScenarioRequest request -> inBraces(request);
        case Given given -> inBraces(given);
        case Criterion criterion when criterion.eContainer() instanceof Condition -> Item.MEMBER;
        default -> Item.NOTHING;
        };
    }

    private static Item inBraces(EObject object) {
        return object.eContainer() instanceof Scenario ? Item.PART : Item.MEMBER;
    }

    Item startingAt(ISemanticRegion word) {
        Item item = starts.getOrDefault(word, Item.NOTHING);
        return item == Item.NOTHING && isKeywordOfAPart(word) ? Item.PART : item;
    }

    private static boolean isKeywordOfAPart(ISemanticRegion word) {
        return switch (word.getText()) {
        case "expect" -> word.getSemanticElement() instanceof Scenario;
        case "applies" -> word.getSemanticElement() instanceof Guideline;
        default -> false;
        };
    }

    /** Whether there is a line break between a brace and the one that closes it. */
    static boolean isOnSeveralLines(ISemanticRegion brace) {
        int depth = 1;
        for (ISemanticRegion word = brace; word != null && depth > 0; word = word.getNextSemanticRegion()) {
            if (word.getNextHiddenRegion().isMultiline() || word != brace && word.isMultiline()) {
                return true;
            }
            ISemanticRegion next = word.getNextSemanticRegion();
            if (next == null) {
                return false;
            }
            depth += next.getText().equals("{") ? 1 : next.getText().equals("}") ? -1 : 0;
        }
        return false;
    }
}
