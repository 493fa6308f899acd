package org.casewright.tests.ide;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;

import org.casewright.criteria.ide.LanguageService;
import org.casewright.criteria.ide.answer.Completion;
import org.casewright.criteria.ide.answer.Highlight;
import org.casewright.criteria.ide.answer.Hover;
import org.casewright.criteria.ide.answer.Occurrence;
import org.casewright.criteria.ide.answer.Renaming;
import org.casewright.criteria.ide.answer.Symbol;
import org.casewright.criteria.ide.answer.TextRange;
import org.casewright.model.Edit;
import org.casewright.model.Fix;
import org.casewright.model.Issue;
import org.casewright.model.Place;

/** Answers of the language service, as the examples write them. */
final class Answers {

    private Answers() {
    }

    static String completion(Asked asked) throws Exception {
        Example example = asked.example();
        List<Completion> found = asked.answer(asked.language().complete(example.source(), example.offset()));
        return found.isEmpty() ? "nothing"
                : found.stream()
                        .map(completion -> completion.kind().name().toLowerCase() + " " + completion.label()
                                + (completion.detail().isEmpty() ? "" : " | " + completion.detail())
                                + written(completion, example))
                        .collect(Collectors.joining("\n"));
    }

    /** What is written, where it is not just what is shown, or takes the place of more than was typed. */
    private static String written(Completion completion, Example example) {
        TextRange replaced = completion.insertion().replaced();
        String text = completion.insertion().text();
        boolean plain = text.equals(completion.label()) && replaced.end() == example.offset();
        boolean template = completion.kind() == Completion.Kind.TEMPLATE;
        return plain || template ? ""
                : " => '" + replaced.of(example.text()) + "' becomes '" + text.replace("\n", "⏎") + "'";
    }

    static String hover(Asked asked) throws Exception {
        Optional<Hover> hover = asked
                .answer(asked.language().hover(asked.example().source(), asked.example().offset()));
        return hover
                .map(found -> Asked.place(asked.example().text(), found.range()) + "\n" + found.description().text())
                .orElse("nothing");
    }

    static String definition(Asked asked) throws Exception {
        return asked.answer(asked.language().definition(asked.example().source(), asked.example().offset()))
                .map(asked::place).orElse("nothing");
    }

    /** Those of the file first, as they are marked; then those of the others. */
    static String references(Asked asked) throws Exception {
        Example example = asked.example();
        List<Occurrence> marked = asked.answer(asked.language().occurrences(example.source(), example.offset()));
        List<Occurrence> all = asked.answer(asked.language().references(example.source(), example.offset()));
        if (!all.containsAll(marked)) {
            throw new AssertionError("marked, but not found as references: " + marked + " in " + all);
        }
        return all.isEmpty() ? "nothing" : all.stream().map(occurrence -> asked.place(occurrence.location())
                + (occurrence.isDefinition() ? " is the definition" : "")).collect(Collectors.joining("\n"));
    }

    /** The new name stands after the name of the example: {@code title -> NewName}. */
    static String rename(Asked asked) throws Exception {
        Example example = asked.example();
        String newName = example.title().substring(example.title().lastIndexOf("-> ") + 3);
        Optional<Renaming> renaming = asked.answer(asked.language().rename(example.source(), example.offset(), newName,
                Map.of()));
        return renaming.map(found -> found.edits().entrySet().stream()
                .map(entry -> edited(example, entry.getKey(), entry.getValue())).collect(Collectors.joining("\n"))
                + conflicts(found)).orElse("nothing");
    }

    private static String edited(Example example, String source, List<Edit> edits) {
        String text = example.files().get(source);
        return text == null ? source + ": " + edits.size() : apply(text, edits);
    }

    private static String conflicts(Renaming renaming) {
        return renaming.conflicts().stream().map(issue -> "\nconflict: " + issue.message())
                .collect(Collectors.joining());
    }

    static String apply(String text, List<Edit> fromEndToStart) {
        String edited = text;
        for (Edit edit : fromEndToStart) {
            edited = edit.applyTo(edited);
        }
        return edited;
    }

    static String outline(Asked asked) throws Exception {
        List<Symbol> symbols = asked.answer(asked.language().outline(asked.example().source()));
        StringBuilder tree = new StringBuilder();
        symbols.forEach(symbol -> append(symbol, "", asked.example().text(), tree));
        return tree.isEmpty() ? "nothing" : tree.toString();
    }

    private static void append(Symbol symbol, String indentation, String text, StringBuilder tree) {
        tree.append(indentation).append(symbol.kind().name().toLowerCase().replace('_', ' ')).append(": ")
                .append(symbol.name()).append(symbol.detail().isEmpty() ? "" : " | " + symbol.detail()).append(" @ ")
                .append(Asked.place(text, symbol.nameRange())).append('\n');
        symbol.parts().forEach(part -> append(part, indentation + "  ", text, tree));
    }

    static String folding(Asked asked) throws Exception {
        List<TextRange> folds = asked.answer(asked.language().folding(asked.example().source()));
        return folds.isEmpty() ? "nothing"
                : folds.stream()
                        .map(fold -> Asked.place(asked.example().text(), fold) + " to "
                                + Asked.place(asked.example().text(), new TextRange(fold.end(), 0)).replace(" ''", ""))
                        .collect(Collectors.joining("\n"));
    }

    /** Each word with what it is by itself, and what it means. */
    static String highlighting(Asked asked) throws Exception {
        String text = asked.example().text();
        Map<TextRange, Highlight> semantic = asked.answer(asked.language().semantic(asked.example().source())).stream()
                .collect(Collectors.toMap(Highlight::range, highlight -> highlight));
        return LanguageService.lexical(text).stream().map(word -> word.range().of(text) + " " + word.style()
                + (semantic.containsKey(word.range()) ? " " + semantic.get(word.range()).style() : ""))
                .collect(Collectors.joining("\n")).toLowerCase();
    }

    static String fixes(Asked asked) throws Exception {
        Example example = asked.example();
        asked.answer(asked.project().settled());
        List<Issue> issues = asked.answer(asked.language().fixes(example.source(), new TextRange(example.offset(), 0)));
        return issues.isEmpty() ? "nothing" : issues.stream().map(issue -> issue.code() + "\n" + issue.fixes().stream()
                .map(fix -> fixed(example, fix)).collect(Collectors.joining("\n"))).collect(Collectors.joining("\n"));
    }

    private static String fixed(Example example, Fix fix) {
        Place place = fix.edits().getFirst().place();
        String text = example.files().get(place.source());
        return "- " + fix.label() + "\n" + (text == null ? place.source() + fix.edits().getFirst().replacement()
                : apply(text, fix.edits())).replaceAll(" (?=\n)", "␠").indent(2).stripTrailing();
    }

    static String format(Asked asked) throws Exception {
        Example example = asked.example();
        TextRange range = example.offset() < 0 ? new TextRange(0, example.text().length())
                : new TextRange(example.offset(), 0);
        try {
            return apply(example.text(), asked.answer(asked.language().format(example.source(), range)));
        } catch (ExecutionException e) {
            return e.getCause().getMessage();
        }
    }
}
