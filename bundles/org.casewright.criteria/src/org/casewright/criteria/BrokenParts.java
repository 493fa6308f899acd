package org.casewright.criteria;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.casewright.model.Issue;
import org.casewright.model.Severity;
import org.casewright.model.guideline.Element;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/**
 * Where the errors of a file are, element by element: all others have been read as they are written.
 *
 * @param elements those with an error, or with something behind them that does not fit and may have been a part of them
 * @param elsewhere whether there is an error outside all elements, so that there may be some that nobody knows of
 */
public record BrokenParts(Set<Element> elements, boolean elsewhere) {

    private static final BrokenParts NONE = new BrokenParts(Set.of(), false);

    /** An element from its first word to its end. */
    private record Part(Element element, int start, int end, boolean begun) {

        static Part of(Element element) {
            INode node = NodeModelUtils.findActualNodeFor(element);
            for (ILeafNode leaf : node.getLeafNodes()) {
                if (!leaf.isHidden() && leaf.getGrammarElement() instanceof Keyword keyword) {
                    return new Part(element, leaf.getOffset(), node.getEndOffset(),
                            keyword.getValue().equals(leaf.getText()));
                }
            }
            return new Part(element, node.getOffset(), node.getEndOffset(), false);
        }

        /** What does not fit at the first word of an element is the end of what stands before. */
        boolean begins(Issue error) {
            return begun && error.place().offset() == start && error.code().equals(IssueCodes.SYNTAX);
        }
    }

    public BrokenParts {
        elements = Set.copyOf(elements);
    }

    /** Those of one of the files of a library that is checked. */
    public static BrokenParts of(LiveCriteria criteria, String name) {
        List<Issue> errors = criteria.issues(name).stream().filter(issue -> issue.severity() == Severity.ERROR)
                .toList();
        if (errors.isEmpty()) {
            return NONE;
        }
        List<Element> elements = criteria.elements(name);
        boolean tellsAll = criteria.issues(name).stream().map(Issue::code).noneMatch(IssueCodes.MORE::equals);
        return tellsAll ? of(elements, errors) : new BrokenParts(Set.copyOf(elements), true);
    }

    private static BrokenParts of(List<Element> elements, List<Issue> errors) {
        List<Part> parts = elements.stream().map(Part::of).toList();
        Set<Element> broken = new HashSet<>();
        boolean elsewhere = false;
        for (Issue error : errors) {
            int offset = error.place().offset();
            int index = last(parts, offset);
            if (index > 0 && parts.get(index).begins(error)) {
                broken.add(parts.get(index - 1).element());
            } else if (index >= 0) {
                broken.add(parts.get(index).element());
                elsewhere |= offset >= parts.get(index).end();
            } else {
                elsewhere = true;
            }
        }
        return new BrokenParts(broken, elsewhere);
    }

    /** The last part that begins there or before; -1 where none does. */
    private static int last(List<Part> parts, int offset) {
        int index = parts.size() - 1;
        while (index >= 0 && parts.get(index).start() > offset) {
            index--;
        }
        return index;
    }
}
