package org.casewright.criteria.ide.completion;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.casewright.criteria.ide.answer.Completion;
import org.casewright.criteria.ide.answer.Description;
import org.casewright.criteria.ide.answer.Insertion;
import org.casewright.criteria.ide.answer.TextRange;
import org.casewright.criteria.ide.document.Document;

/** Collects what can be written at a caret. */
final class Proposals {

    private final Document file;
    private final Caret caret;
    private final Matcher matcher;
    private final List<Candidate> candidates = new ArrayList<>();

    Proposals(Document file, Caret caret) {
        this.file = file;
        this.caret = caret;
        this.matcher = new Matcher(caret.typed());
    }

    Document file() {
        return file;
    }

    Caret caret() {
        return caret;
    }

    Matcher matcher() {
        return matcher;
    }

    /** Something that is written as it is shown. */
    void add(String text, String detail, Completion.Kind kind, Description documentation, int score, int order) {
        add(text, text, List.of(), detail, kind, documentation, score, order);
    }

    /** Something of which parts are left to the author. */
    void add(String label, String text, List<TextRange> stops, String detail, Completion.Kind kind,
            Description documentation, int score, int order) {
        if (score != Matcher.NOT) {
            Insertion insertion = new Insertion(caret.replaced(), text, stops);
            candidates.add(new Candidate(new Completion(label, detail, kind, insertion, documentation), score, order));
        }
    }

    /** The best first; of those that write the same, the best. */
    List<Completion> sorted() {
        Set<String> texts = new HashSet<>();
        return candidates.stream().sorted(Candidate.BEST_FIRST).map(Candidate::completion)
                .filter(completion -> texts.add(completion.insertion().text())).toList();
    }
}
