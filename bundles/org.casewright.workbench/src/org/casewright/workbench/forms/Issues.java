package org.casewright.workbench.forms;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

import org.casewright.model.Issue;

/** What is wrong with the case now, for the fields to show what concerns them. For the display's thread. */
public final class Issues {

    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final Map<String, List<Issue>> byElement = new HashMap<>();
    private List<Issue> all = List.of();

    /** New issues, whose places are elements; every field looks whether one is its own. */
    public void set(List<Issue> issues) {
        if (!all.equals(issues)) {
            all = List.copyOf(issues);
            byElement.clear();
            all.stream().sorted(Comparator.comparing(Issue::severity)).forEach(this::add);
            listeners.forEach(Runnable::run);
        }
    }

    /** To its element, and to all that this belongs to: a table asks for each of thousands of rows. */
    private void add(Issue issue) {
        String element = issue.place().element();
        for (int end = element.length(); end >= 0; end = element.lastIndexOf('/', end - 1)) {
            byElement.computeIfAbsent(element.substring(0, end), none -> new ArrayList<>()).add(issue);
        }
    }

    /** Those of an element and of all that belongs to it; the gravest first. */
    public List<Issue> within(String element) {
        return List.copyOf(byElement.getOrDefault(element, List.of()));
    }

    /** Those of an element itself; the gravest first. */
    public List<Issue> at(String element) {
        return within(element).stream().filter(issue -> issue.place().element().equals(element)).toList();
    }

    public void addListener(Runnable listener) {
        listeners.add(listener);
    }

    public void removeListener(Runnable listener) {
        listeners.remove(listener);
    }
}
