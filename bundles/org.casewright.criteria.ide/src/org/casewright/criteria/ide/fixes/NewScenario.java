package org.casewright.criteria.ide.fixes;

import java.util.stream.Stream;

import org.casewright.criteria.ide.document.Document;
import org.casewright.criteria.ide.document.Found;
import org.casewright.model.Fix;
import org.casewright.model.guideline.Topic;

/** Adds the first scenario of a topic: a request of which nothing else is known. */
final class NewScenario {

    private NewScenario() {
    }

    static Stream<Fix> of(Topic topic) {
        return Found.all(topic.getServices()).limit(1).flatMap(service -> {
            String text = "\n\nscenario \"nothing is documented\" for " + topic.getName() + "\n  requests "
                    + service.getName() + "\n  expect not documented";
            return Document.locate(topic).stream()
                    .map(at -> Insertions.behind(at, text, "Add a scenario in which nothing is documented"));
        });
    }
}
