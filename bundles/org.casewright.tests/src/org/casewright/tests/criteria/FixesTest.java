package org.casewright.tests.criteria;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.casewright.criteria.CriteriaSource;
import org.casewright.criteria.CriteriaWorkspace;
import org.casewright.criteria.IssueCodes;
import org.casewright.model.Fix;
import org.casewright.model.Issue;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where the message says what was meant, a fix writes it. */
class FixesTest {

    private final CriteriaWorkspace workspace = new CriteriaWorkspace();

    @ParameterizedTest
    @CsvSource({
            "diagnosis of Radicolopathy, Write 'Radiculopathy', diagnosis of Radiculopathy",
            "tried Words.Norco, Write 'Hydrocodone', tried Hydrocodone",
            "symptom Pain for at least 3 mnths, Write 'months', symptom Pain for at least 3 months",
    })
    void aFixWritesWhatWasMeant(String condition, String label, String fixed) {
        Issue issue = issues(condition).stream().filter(FixesTest::isMisspelling).findFirst().orElseThrow();
        Fix fix = issue.fixes().getFirst();
        assertEquals(label, fix.label());
        String file = fix.edits().getFirst().applyTo(file(condition));
        assertEquals(file(fixed), file);
        assertTrue(issues(fixed).stream().noneMatch(FixesTest::isMisspelling));
    }

    private static boolean isMisspelling(Issue issue) {
        return issue.code().equals(IssueCodes.NAME_UNKNOWN) || issue.code().equals(IssueCodes.UNIT_UNKNOWN);
    }

    private List<Issue> issues(String condition) {
        List<CriteriaSource> files = new ArrayList<>(CriteriaSamples.sources(CriteriaSamples.folder("common")));
        files.add(CriteriaSource.of("fixed.criteria", file(condition)));
        return workspace.load(files).issues().stream()
                .filter(issue -> issue.place().source().equals("fixed.criteria")).toList();
    }

    private static String file(String condition) {
        return "// A line before.\ndefine Fixed when " + condition + "\n";
    }
}
