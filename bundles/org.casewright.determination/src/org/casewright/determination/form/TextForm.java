package org.casewright.determination.form;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
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
        int end = text.stripTrailing().length();
        int begin = text.length() - text.stripLeading().length();
        Matcher gap = EMPTY_LINE.matcher(text).region(Math.min(begin, end), end);
        while (gap.find()) {
            paragraphs.add(passage.part(owner, feature, text.substring(begin, gap.start()), begin).paragraph());
            passage = new Passage();
            begin = gap.end();
        }
        paragraphs.add(passage.part(owner, feature, text.substring(Math.min(begin, end), end), begin).paragraph());
        return paragraphs;
    }
}
