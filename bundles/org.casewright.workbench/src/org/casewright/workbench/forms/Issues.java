package org.casewright.workbench.forms;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.casewright.model.Issue;

/** What is wrong with the case now, for the fields to show what concerns them. For the display's thread. */
public final class Issues {

    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private List<Issue> all = List.of();

    /** New issues, whose places are elements; every field looks whether one is its own. */
    public void set(List<Issue> issues) {
        if (!all.equals(issues)) {
            all = List.copyOf(issues);
            listeners.forEach(Runnable::run);
        }
    }

    /** All of them. */
    public List<Issue> all() {
        return all;
    }

    /** Those of an element and of all that belongs to it; the gravest first. */
    public List<Issue> within(String element) {
        return all.stream().filter(issue -> isWithin(issue.place().element(), element))
                .sorted((one, other) -> one.severity().compareTo(other.severity())).toList();
    }

    private static boolean isWithin(String element, String whole) {
        return element.equals(whole) || element.startsWith(whole + "/");
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
