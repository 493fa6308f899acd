package org.casewright.engine.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The compiled guidelines. It does not depend on the order of the files it was read from, on their formatting or
 * on their comments, and neither does its fingerprint.
 */
public final class Library {

    private final Concepts concepts;
    private final List<Topic> topics;
    private final Map<String, Topic> byName = new HashMap<>();
    private final Map<Integer, List<Topic>> byService = new HashMap<>();
    private final String fingerprint;

    /** @param topics in order of their names */
    public Library(Concepts concepts, List<Topic> topics) {
        this.concepts = concepts;
        this.topics = List.copyOf(topics);
        for (Topic topic : this.topics) {
            byName.put(topic.name(), topic);
            for (Concept service : topic.services()) {
                byService.computeIfAbsent(service.id(), id -> new ArrayList<>()).add(topic);
            }
        }
        fingerprint = Fingerprint.of(this);
    }

    /** Every concept that the rules and cases may name. */
    public Concepts concepts() {
        return concepts;
    }

    /** All topics, in order of their names. */
    public List<Topic> topics() {
        return topics;
    }

    /** The topic of a name; null where there is none. */
    public Topic topic(String name) {
        return byName.get(name);
    }

    /** The topics that cover a service or a more general one, each once, in order of their names. */
    public List<Topic> topicsFor(int service) {
        List<Topic> covering = new ArrayList<>();
        for (int general : concepts.ancestors(service)) {
            for (Topic topic : byService.getOrDefault(general, List.of())) {
                if (!covering.contains(topic)) {
                    covering.add(topic);
                }
            }
        }
        covering.sort((one, other) -> one.name().compareTo(other.name()));
        return covering;
    }

    /** The SHA-256 of all rules, in hexadecimal digits. */
    public String fingerprint() {
        return fingerprint;
    }
}
