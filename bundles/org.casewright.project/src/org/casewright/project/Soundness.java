package org.casewright.project;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.casewright.criteria.BrokenParts;
import org.casewright.criteria.LiveCriteria;
import org.casewright.criteria.UsedParts;
import org.casewright.model.guideline.Element;
import org.casewright.model.guideline.Topic;
import org.casewright.model.guideline.Vocabulary;

/**
 * Which elements can be worked with. A topic does not count where there is an error in it, or in what it uses; the
 * others of its file do. Vocabularies are an exception: what a topic needs of them it has, or has an error itself.
 */
final class Soundness {

    private final LiveCriteria criteria;
    private final UsedParts uses = new UsedParts();
    private final Set<Element> wrong = new HashSet<>();
    private final Set<String> flawed = new TreeSet<>();

    Soundness(LiveCriteria criteria) {
        this.criteria = criteria;
        criteria.names().forEach(name -> add(name, BrokenParts.of(criteria, name)));
    }

    private void add(String name, BrokenParts broken) {
        boolean unknown = broken.elsewhere();
        for (Element element : broken.elements()) {
            if (element instanceof Vocabulary) {
                unknown = true;
            } else {
                wrong.add(element);
                unknown |= element instanceof Topic topic && topic.getName() == null;
            }
        }
        if (unknown) {
            flawed.add(name);
        }
    }

    /** Those elements of a file, of one type and in its order, that have no error, nor use what has one. */
    <E extends Element> List<E> sound(String name, Class<E> type) {
        return criteria.elements(name).stream().filter(type::isInstance).map(type::cast).filter(this::isSound)
                .toList();
    }

    private boolean isSound(Element element) {
        if (wrong.isEmpty()) {
            return true;
        }
        Set<Element> seen = new HashSet<>();
        Deque<Element> open = new ArrayDeque<>(List.of(element));
        while (!open.isEmpty()) {
            Element next = open.pop();
            if (wrong.contains(next)) {
                return false;
            }
            if (seen.add(next) && !(next instanceof Vocabulary)) {
                open.addAll(uses.of(next));
            }
        }
        return true;
    }

    /** The files with errors in vocabularies, or where there may be more than is known; in order. */
    List<String> flawed() {
        return List.copyOf(flawed);
    }
}
