package org.casewright.criteria.ide;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

import org.casewright.criteria.LiveCriteria;
import org.casewright.criteria.ide.answer.Completion;
import org.casewright.criteria.ide.answer.Highlight;
import org.casewright.criteria.ide.answer.Hover;
import org.casewright.criteria.ide.answer.Location;
import org.casewright.criteria.ide.answer.Mined;
import org.casewright.criteria.ide.answer.Occurrence;
import org.casewright.criteria.ide.answer.Renaming;
import org.casewright.criteria.ide.answer.Symbol;
import org.casewright.criteria.ide.answer.TextRange;
import org.casewright.criteria.ide.completion.Completer;
import org.casewright.criteria.ide.describe.Describer;
import org.casewright.criteria.ide.document.Document;
import org.casewright.criteria.ide.fixes.Fixes;
import org.casewright.criteria.ide.highlight.Lexical;
import org.casewright.criteria.ide.highlight.Semantic;
import org.casewright.criteria.ide.minings.Minings;
import org.casewright.criteria.ide.names.Navigation;
import org.casewright.criteria.ide.names.Rename;
import org.casewright.criteria.ide.outline.Folding;
import org.casewright.criteria.ide.outline.Outline;
import org.casewright.criteria.services.CriteriaGrammarAccess;
import org.casewright.model.Edit;
import org.casewright.model.Issue;
import org.casewright.project.Project;

/**
 * Answers what an editor of criteria asks. Places are offsets in UTF-16 units; files are named as they were put into
 * the project. May be used from any thread; no method waits.
 *
 * <p>
 * An answer is of the texts that were put into the project before the question was asked. For a file that the project
 * does not have, or that is no text, and for an offset where there is nothing to say, it is empty.
 */
public final class LanguageService {

    private final Project project;

    /** Is only used on the thread of the project. */
    private Completer completer;

    /** @param project whose guidelines and cases the answers come from; it stays the caller's to close */
    public LanguageService(Project project) {
        this.project = project;
    }

    /** What words and comments of a text are by themselves, in order; this is quick and needs no library. */
    public static List<Highlight> lexical(String text) {
        return Lexical.of(text);
    }

    /** What names, labels and units of a file stand for, in order. Names that stand for nothing are left out. */
    public CompletableFuture<List<Highlight>> semantic(String source) {
        return ask(source, List.of(), Semantic::of);
    }

    /** What can be written at a place, the best first. */
    public CompletableFuture<List<Completion>> complete(String source, int offset) {
        return ask(source, List.of(), file -> completer(file.library()).at(file, within(file, offset)));
    }

    /** What the word at a place is. */
    public CompletableFuture<Optional<Hover>> hover(String source, int offset) {
        return ask(source, Optional.empty(), file -> Describer.hover(file, within(file, offset)));
    }

    /** Where that is defined which the word at a place names. */
    public CompletableFuture<Optional<Location>> definition(String source, int offset) {
        return ask(source, Optional.empty(), file -> Navigation.definition(file, within(file, offset)));
    }

    /** All places of the library that name what the word at a place names, by file and place. */
    public CompletableFuture<List<Occurrence>> references(String source, int offset) {
        return ask(source, List.of(), file -> Navigation.references(file, within(file, offset)));
    }

    /** The places of the same file that name what the word at a place names, in order. */
    public CompletableFuture<List<Occurrence>> occurrences(String source, int offset) {
        return ask(source, List.of(), file -> Navigation.occurrences(file, within(file, offset)));
    }

    /** The word at a place, where it can be renamed. */
    public CompletableFuture<Optional<TextRange>> renamable(String source, int offset) {
        return ask(source, Optional.empty(), file -> Rename.nameAt(file, within(file, offset))
                .map(occurrence -> occurrence.location().range()));
    }

    /**
     * What it takes to rename what the word at a place names, everywhere, and what would break. Nothing is changed.
     *
     * @param cases the cases that may name it, by the names of their files, as they are stored or would be
     * @return empty where nothing that has a name stands there
     */
    public CompletableFuture<Optional<Renaming>> rename(String source, int offset, String newName,
            Map<String, byte[]> cases) {
        return ask(source, Optional.<Rename>empty(), file -> Rename.begin(file, within(file, offset), newName))
                .thenApplyAsync(rename -> rename.map(begun -> begun.complete(cases)));
    }

    /** The elements of a file with their parts, in its order. */
    public CompletableFuture<List<Symbol>> outline(String source) {
        return ask(source, List.of(), Outline::of);
    }

    /** What of a file can be folded away, the outer before the inner. */
    public CompletableFuture<List<TextRange>> folding(String source) {
        return ask(source, List.of(), Folding::of);
    }

    /**
     * What lays out a file by rule.
     *
     * @param range only the lines that this touches
     * @return from the end to the start; fails with an {@link org.casewright.model.IssuesException} as the cause where
     *         the file cannot be parsed
     */
    public CompletableFuture<List<Edit>> format(String source, TextRange range) {
        return ask(source, Optional.<String>empty(), file -> Optional.of(file.text()))
                .thenApplyAsync(text -> text.map(known -> Formatting.edits(source, known, range)).orElse(List.of()));
    }

    /** The issues that touch a range, each with all that can be done about it; the others are left out. */
    public CompletableFuture<List<Issue>> fixes(String source, TextRange range) {
        return ask(source, List.of(), file -> Fixes.at(file, range));
    }

    /**
     * How what is written fares: criteria in the cases of the project, topics and scenarios by themselves; by place.
     */
    public CompletableFuture<Mined> minings(String source) {
        return ask(source, Mined.NOTHING, file -> Minings.of(file, project.state()));
    }

    private <T> CompletableFuture<T> ask(String source, T nothing, Function<Document, T> question) {
        return project.query(library -> Document.of(library, source).map(question).orElse(nothing));
    }

    private static int within(Document file, int offset) {
        return Math.clamp(offset, 0, file.text().length());
    }

    private Completer completer(LiveCriteria library) {
        if (completer == null) {
            completer = new Completer(library.service(CriteriaGrammarAccess.class).getGrammar());
        }
        return completer;
    }
}
