package org.casewright.tests.ide;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import org.casewright.criteria.CriteriaSource;
import org.casewright.criteria.ide.LanguageService;
import org.casewright.criteria.ide.answer.Location;
import org.casewright.criteria.ide.answer.TextRange;
import org.casewright.project.Project;

/** A project with the common words of the tests, and the files of one example in it. */
final class Asked implements AutoCloseable {

    private final Project project = new Project();
    private final LanguageService language = new LanguageService(project);
    private final Example example;

    Asked(Example example, List<CriteriaSource> common) {
        this.example = example;
        common.forEach(project::putCriteria);
        example.files().forEach((name, text) -> project.putCriteria(CriteriaSource.of(name, text)));
    }

    Example example() {
        return example;
    }

    Project project() {
        return project;
    }

    LanguageService language() {
        return language;
    }

    <T> T answer(CompletableFuture<T> answer) throws Exception {
        return answer.get(30, TimeUnit.SECONDS);
    }

    /** {@code file:line:column 'text'}; without the text where it is a file of others. */
    String place(Location location) {
        String text = example.files().get(location.source());
        return text == null ? location.source() : location.source() + ":" + place(text, location.range());
    }

    /** {@code line:column 'text'}, the text up to its first line break. */
    static String place(String text, TextRange range) {
        int line = 1 + (int) text.substring(0, range.offset()).chars().filter(c -> c == '\n').count();
        int column = range.offset() - text.lastIndexOf('\n', range.offset() - 1);
        return line + ":" + column + " '" + range.of(text).replaceFirst("\n(?s:.*)", "…") + "'";
    }

    @Override
    public void close() {
        project.close();
    }
}
