package org.casewright.tests.criteria;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.casewright.criteria.IssueCodes;
import org.junit.jupiter.api.Test;

/** Every code stands for a mistake that a file shows. */
class IssueCodesTest {

    /** What is wrong with a file as a whole is shown by {@link HostileCriteriaTest}. */
    private static final Set<String> SHOWN_ELSEWHERE = Set.of(IssueCodes.FILE_SIZE, IssueCodes.FILE_ENCODING,
            IssueCodes.COMMENT, IssueCodes.MORE, IssueCodes.UNCHECKED);

    @Test
    void everyCodeHasABadFile() {
        Set<String> shown = CriteriaSamples.sources(CriteriaSamples.folder("bad")).stream()
                .flatMap(file -> Expectations.expected(file).lines()).map(line -> line.split(" ")[2])
                .collect(Collectors.toCollection(TreeSet::new));
        shown.addAll(SHOWN_ELSEWHERE);
        assertEquals(codes(), shown);
    }

    @Test
    void aCodeIsWrittenAsItIsCalled() {
        for (Field field : IssueCodes.class.getFields()) {
            assertEquals(field.getName().replace('_', '-'), value(field));
        }
    }

    private static Set<String> codes() {
        return Arrays.stream(IssueCodes.class.getFields()).map(IssueCodesTest::value)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String value(Field field) {
        try {
            return (String) field.get(null);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }
}
