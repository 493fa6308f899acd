package org.casewright.criteria.ide.grammar;

import org.casewright.criteria.ide.grammar.Node.Call;
import org.eclipse.xtext.AbstractRule;

/**
 * A rule that has begun and is not complete, and what has been read in it so far that decides what fits later on.
 *
 * @param call where it was called from; null for the rule of the whole file
 * @param caller the rule that called it; null for the rule of the whole file
 * @param kind the kind of concept that was written last in it; null where none was
 * @param name the name that was written last in it; null where none was
 */
record Frame(Call call, Frame caller, String kind, String name) {

    static final Frame FILE = new Frame(null, null, null, null);

    Frame calling(Call next) {
        return new Frame(next, this, null, null);
    }

    AbstractRule rule() {
        return call == null ? null : call.rule();
    }

    Frame withKind(String written) {
        return new Frame(call, caller, written, name);
    }

    Frame withName(String written) {
        return new Frame(call, caller, kind, written);
    }

    Frame calledBy(Frame other) {
        return new Frame(call, other, kind, name);
    }
}
