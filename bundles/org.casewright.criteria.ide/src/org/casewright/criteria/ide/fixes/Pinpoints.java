package org.casewright.criteria.ide.fixes;

import java.util.stream.Stream;

import org.casewright.criteria.ide.document.Document;
import org.casewright.criteria.ide.document.Word;
import org.casewright.model.Fix;
import org.casewright.model.Issue;
import org.casewright.model.guideline.Guideline;
import org.casewright.model.guideline.GuidelinePackage;
import org.casewright.model.guideline.Topic;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;

/** Begins the place in the guideline where it is missing. Which page it is, only the author knows. */
final class Pinpoints {

    private Pinpoints() {
    }

    static Stream<Fix> of(Document file, Issue issue) {
        return Word.at(file, issue.place().offset()).stream().flatMap(word -> Stream.concat(
                Document.locate(word.owner(), word.feature()).stream()
                        .map(at -> Insertions.behind(at, " page ", "Say after it on which page it stands")),
                ofTopic(word.owner())));
    }

    private static Stream<Fix> ofTopic(EObject quoted) {
        Topic topic = EcoreUtil2.getContainerOfType(quoted, Topic.class);
        if (topic == null || !(topic.getGuideline() instanceof Guideline)) {
            return Stream.empty();
        }
        return Document.locate(topic, GuidelinePackage.Literals.TOPIC__GUIDELINE).stream()
                .map(at -> Insertions.behind(at, " page ", "Say for the whole topic on which page it stands"));
    }
}
