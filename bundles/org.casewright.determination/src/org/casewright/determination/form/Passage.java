package org.casewright.determination.form;

import java.util.ArrayList;
import java.util.List;

import org.casewright.determination.letter.Paragraph;
import org.casewright.determination.letter.Run;
import org.casewright.model.ElementPath;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Collects the runs of a passage, each with the feature of the case that it shows. */
public final class Passage {

    private final List<Run> runs = new ArrayList<>();

    /** Fixed wording. */
    public Passage form(String text) {
        return add(text, false, "", 0);
    }

    /** Fixed wording in bold. */
    public Passage label(String text) {
        return add(text, true, "", 0);
    }

    /** What a feature says; nothing where the text is null or empty. */
    public Passage value(EObject owner, EStructuralFeature feature, String text) {
        return part(owner, feature, text, 0);
    }

    /** A part of what a feature says, and where it begins there; nothing where the text is null or empty. */
    public Passage part(EObject owner, EStructuralFeature feature, String text, int offset) {
        return add(text, false, ElementPath.of(owner, feature), offset);
    }

    /** What a feature says, in bold; nothing where the text is null or empty. */
    public Passage boldValue(EObject owner, EStructuralFeature feature, String text) {
        return add(text, true, ElementPath.of(owner, feature), 0);
    }

    /** Runs of another passage. */
    public Passage add(List<Run> others) {
        runs.addAll(others);
        return this;
    }

    private Passage add(String text, boolean bold, String source, int offset) {
        if (text != null && !text.isEmpty()) {
            runs.add(new Run(text, bold, source, offset));
        }
        return this;
    }

    public List<Run> runs() {
        return List.copyOf(runs);
    }

    /** A paragraph with an empty line before it. */
    public Paragraph paragraph() {
        return new Paragraph(runs, false);
    }

    /** A paragraph that follows the one before it closely. */
    public Paragraph closeParagraph() {
        return new Paragraph(runs, true);
    }

    /** The text of runs. */
    public static String text(List<Run> runs) {
        return new Paragraph(runs, false).text();
    }
}
