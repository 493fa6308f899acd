package org.casewright.tests.criteria;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.casewright.criteria.CriteriaSource;
import org.casewright.criteria.CriteriaWorkspace;
import org.casewright.criteria.IssueCodes;
import org.casewright.model.Issue;
import org.junit.jupiter.api.Test;

/** A message about two files names the other as a person does, whatever folder, blanks and signs its name has. */
class WhereaboutsTest {

    @Test
    void theOtherFileIsNamedReadably() {
        String text = "advice Rest \"Rest.\"";

        List<String> messages = new CriteriaWorkspace()
                .load(List.of(CriteriaSource.of("a/trigger point 100%.criteria", text),
                        CriteriaSource.of("C:\\b\\\u00e9piduraux.criteria", "\n" + text)))
                .issues().stream().filter(issue -> issue.code().equals(IssueCodes.NAME_DUPLICATE)).map(Issue::message)
                .toList();

        assertEquals(List.of(
                "'Rest' is also the name of what stands in \u00e9piduraux.criteria, line 2. "
                        + "Give each a name of its own.",
                "'Rest' is also the name of what stands in trigger point 100%.criteria, line 1. "
                        + "Give each a name of its own."),
                messages);
    }
}
