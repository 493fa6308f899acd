package org.casewright.criteria.ide.grammar;

import java.util.HashSet;
import java.util.Set;

import org.casewright.criteria.ide.grammar.Node.Call;
import org.eclipse.xtext.AbstractRule;

/**
 * A rule that has begun and is not complete, and what has been read in it so far that decides what fits later on.
 *
 * @param call where it was called from; null for the rule of the whole file
 * @param caller the rule that called it; null for the rule of the whole file
 * @param kind the kind of concept that was written last in it; null where none was
 * @param name the name that was written last in it; null where none was
 * @param said the beginnings of what was written in it and may be written but once
 */
record Frame(Call call, Frame caller, String kind, String name, Set<Node> said) {

    static final Frame FILE = new Frame(null, null, null, null, Set.of());

    Frame calling(Call next) {
        return new Frame(next, this, null, null, Set.of());
    }

    AbstractRule rule() {
        return call == null ? null : call.rule();
    }

    Frame withKind(String written) {
        return new Frame(call, caller, written, name, said);
    }

    Frame withName(String written) {
        return new Frame(call, caller, kind, written, said);
    }

    Frame calledBy(Frame other) {
        return new Frame(call, other, kind, name, said);
    }

    Frame saying(Node begin) {
        Set<Node> more = new HashSet<>(said);
        more.add(begin);
        return new Frame(call, caller, kind, name, Set.copyOf(more));
    }
}
