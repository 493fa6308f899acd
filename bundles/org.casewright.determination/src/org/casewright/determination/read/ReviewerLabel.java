package org.casewright.determination.read;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.casewright.determination.form.Squeezed;
import org.casewright.determination.form.Template;
import org.casewright.determination.form.Wording;
import org.casewright.model.imrcase.ReviewOrganization;

/**
 * The label of the expert reviewer's citation: the review organization's short name and "guideline:". The
 * first item tells the short name.
 */
record ReviewerLabel(Lines lines, ReviewOrganization organization) {

    private static final Pattern LABEL = Pattern.compile("(?<name>[^:]{1,100}?) ?guideline: ?(?<citation>.*)");
    private static final Pattern CITATION = Pattern.compile("(?:Decision based on|The Expert Reviewer).*|");

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

    /** The name before the label, where the line begins with it. */
    Optional<String> name(int line) {
        Matcher label = LABEL.matcher(Template.tidy(lines.all().get(line).text()));
        if (!label.matches()) {
            return Optional.empty();
        }
        Optional<String> known = new Squeezed(organization.getName()).prefix(label.group("name"))
                .map(span -> organization.getName().substring(span.start(), span.end()));
        boolean cites = CITATION.matcher(label.group("citation")).matches();
        return known.or(() -> cites ? Optional.of(label.group("name")) : Optional.empty());
    }
}
