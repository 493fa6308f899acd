package org.casewright.headless;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import java.util.function.Function;

import org.casewright.criteria.CriteriaSource;
import org.casewright.criteria.LiveCriteria;
import org.casewright.model.IssuesException;
import org.casewright.project.CaseContent;
import org.casewright.project.CaseState;
import org.casewright.project.Changes;
import org.casewright.project.LibraryState;
import org.casewright.project.Project;
import org.casewright.project.ProjectState;

/** The project of one command. A command has nothing else to do meanwhile, so it waits for each answer. */
final class Desk implements AutoCloseable {

    private final Project project = new Project();

    /** The guidelines, once these have been taken in. */
    LibraryState put(List<CriteriaSource> sources) {
        return change(changes -> sources.forEach(changes::putCriteria)).library();
    }

    /** What the project says after some changes. */
    ProjectState change(Consumer<Changes> changes) {
        project.change(changes);
        return answer(project.settled());
    }

    /** The answer to a question about the guidelines. */
    <T> T ask(Function<LiveCriteria, T> question) {
        return answer(project.query(question));
    }

    /**
     * What the project says of a case.
     *
     * @throws IssuesException where the file cannot be read or is no case
     */
    CaseState judge(Path file) throws IssuesException {
        String name = file.toString();
        CaseContent content = CaseContent.read(file);
        CaseState state = change(changes -> changes.putCase(name, content)).cases().get(name);
        project.removeCase(name);
        if (state.judged().isEmpty()) {
            throw new IssuesException(state.found().damage());
        }
        return state;
    }

    private static <T> T answer(CompletableFuture<T> answer) {
        try {
            return answer.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("A question to the project failed.", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The command was interrupted.", e);
        }
    }

    @Override
    public void close() {
        project.close();
    }
}
