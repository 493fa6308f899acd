package org.casewright.criteria.ide.fixes;

import java.util.List;
import java.util.stream.Stream;

import org.casewright.criteria.IssueCodes;
import org.casewright.criteria.ide.answer.TextRange;
import org.casewright.criteria.ide.document.Document;
import org.casewright.model.Fix;
import org.casewright.model.Issue;
import org.casewright.model.guideline.Guideline;
import org.casewright.model.guideline.Topic;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/** What can be done about the issues at some place. */
public final class Fixes {

    private final Document file;

    private Fixes(Document file) {
        this.file = file;
    }

    /** For each issue that touches a place its fixes, the likeliest first; issues without any are not among them. */
    public static List<Issue> at(Document file, TextRange range) {
        Fixes fixes = new Fixes(file);
        return file.library().issues(file.name()).stream().filter(issue -> touches(issue, range))
                .map(issue -> issue.withFixes(Stream.concat(issue.fixes().stream(), fixes.more(issue)).toList()))
                .filter(issue -> !issue.fixes().isEmpty()).toList();
    }

    private static boolean touches(Issue issue, TextRange range) {
        int start = issue.place().offset();
        return start <= range.end() && range.offset() <= start + issue.place().length();
    }

    private Stream<Fix> more(Issue issue) {
        return switch (issue.code()) {
        case IssueCodes.NAME_UNKNOWN -> NewConcepts.of(file, issue);
        case IssueCodes.SOURCE_PINPOINT -> Pinpoints.of(file, issue);
        case IssueCodes.TOPIC_UNTESTED -> objectAt(issue, Topic.class).flatMap(NewScenario::of);
        case IssueCodes.RANK_MISSING -> objectAt(issue, Guideline.class).flatMap(Ranks::of);
        default -> Stream.empty();
        };
    }

    private <T extends EObject> Stream<T> objectAt(Issue issue, Class<T> type) {
        INode leaf = NodeModelUtils.findLeafNodeAtOffset(file.root(), issue.place().offset());
        return leaf == null ? Stream.empty()
                : Stream.ofNullable(
                        EcoreUtil2.getContainerOfType(NodeModelUtils.findActualSemanticObjectFor(leaf), type));
    }
}
