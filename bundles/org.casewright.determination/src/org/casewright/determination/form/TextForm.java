package org.casewright.determination.form;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.casewright.determination.letter.Paragraph;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Texts that the reviewer writes: paragraphs with an empty line between them. */
public final class TextForm {

    private static final Pattern EMPTY_LINE = Pattern.compile("\\R\\h*\\R\\s*");

    private TextForm() {
    }

    /** The paragraphs of a text, the first after what the opening has. */
    public static List<Paragraph> paragraphs(Passage opening, EObject owner, EStructuralFeature feature, String text) {
        List<Paragraph> paragraphs = new ArrayList<>();
        Passage passage = opening;
        for (String part : EMPTY_LINE.split(text.strip())) {
            paragraphs.add(passage.value(owner, feature, part).paragraph());
            passage = new Passage();
        }
        return paragraphs;
    }
}
