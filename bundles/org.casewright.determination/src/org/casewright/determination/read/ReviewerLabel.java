package org.casewright.determination.read;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.casewright.determination.form.Squeezed;
import org.casewright.determination.form.Wording;
import org.casewright.model.imrcase.ReviewOrganization;

/**
 * The label of the expert reviewer's citation: the review organization's short name and "guideline:". The
 * first item tells the short name.
 */
record ReviewerLabel(Lines lines, ReviewOrganization organization) {

    private static final Pattern LABEL = Pattern.compile("(?<name>[^:]{1,100}?) ?guideline: ?(?<citation>.*)",
            Pattern.DOTALL);
    private static final Pattern CITATION = Pattern.compile("(?:Decision based on|Decision rationale:"
            + "|The (?:Expert Reviewer|Claims Administrator)).*|", Pattern.DOTALL);

    private static final String WORD = Squeezed.of(Wording.REVIEWER_LABEL);

    /** The lines in which the label and the first words of the citation stand. */
    private static final int MOST_LINES = 4;

    /** The line within a range that begins with the label. */
    OptionalInt find(int from, int end) {
        if (organization.getShortName() != null) {
            return lines.label(organization.getShortName() + Wording.REVIEWER_LABEL, from, end);
        }
        for (int i = from; i < end; i++) {
            if (name(i).isPresent()) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    /** The name before the label, where the line begins with it; the label may go on in the next line. */
    Optional<String> name(int line) {
        String more = lines.text(line, Math.min(line + MOST_LINES, lines.size()));
        Matcher label = LABEL.matcher(more);
        if (!label.matches()) {
            return Optional.empty();
        }
        boolean cites = lines.squeezed(line).contains(WORD) && CITATION.matcher(label.group("citation")).matches();
        return known(label).or(() -> cites ? Optional.of(label.group("name")) : Optional.empty());
    }

    /** The name as the organization's own begins. */
    private Optional<String> known(Matcher label) {
        return new Squeezed(organization.getName()).prefix(label.group("name"))
                .map(span -> organization.getName().substring(span.start(), span.end()));
    }
}
