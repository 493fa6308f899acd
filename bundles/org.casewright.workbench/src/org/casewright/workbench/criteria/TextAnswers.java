package org.casewright.workbench.criteria;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

import org.casewright.criteria.ide.LanguageService;
import org.casewright.criteria.ide.answer.Highlight;
import org.casewright.criteria.ide.answer.Symbol;
import org.casewright.criteria.ide.answer.TextRange;
import org.casewright.model.Issue;
import org.casewright.project.FileState;
import org.casewright.project.Subscription;
import org.casewright.workbench.live.LiveWorkspace;
import org.casewright.workbench.live.Overlay;
import org.eclipse.core.resources.IFile;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentListener;

/**
 * The text of one editor, and what the language service says of it. Each change of the text goes to the live project at
 * once; the answers come back on the display's thread, where nothing ever waits for them. All is for that thread.
 */
final class TextAnswers implements AutoCloseable {

    /** What is asked after each change; of one text. */
    record Answers(List<Highlight> semantic, List<Symbol> outline, List<TextRange> folds, List<Issue> fixes) {

        static final Answers NONE = new Answers(List.of(), List.of(), List.of(), List.of());
    }

    private final LiveWorkspace live;
    private final IFile file;
    private final LanguageService language;
    private final Overlay overlay;
    private final IDocument document;
    private final Executor display;
    private final Subscription states;
    private final List<Runnable> listeners = new ArrayList<>();
    private final IDocumentListener changes = new Changes();
    private Answers answers = Answers.NONE;
    private long revision;
    private boolean asking;
    private boolean closed;

    TextAnswers(LiveWorkspace live, IFile file, IDocument document, Executor display) {
        this.live = live;
        this.file = file;
        this.document = document;
        this.display = display;
        language = new LanguageService(live.project());
        overlay = live.open(file);
        overlay.put(document.get());
        document.addDocumentListener(changes);
        states = live.states().listen(state -> ask());
        ask();
    }

    private final class Changes implements IDocumentListener {

        @Override
        public void documentAboutToBeChanged(DocumentEvent event) {
            // the text is taken when it has changed
        }

        @Override
        public void documentChanged(DocumentEvent event) {
            revision++;
            overlay.put(document.get());
            ask();
        }
    }

    LanguageService language() {
        return language;
    }

    /** The name by which the project knows the file. */
    String name() {
        return LiveWorkspace.name(file);
    }

    IDocument document() {
        return document;
    }

    /** The last answers; those of the text as it is now are on their way where it has just changed. */
    Answers answers() {
        return answers;
    }

    /**
     * The issues of the text and what can be done about them. While the answers are on their way, it is what the state
     * of the project has already.
     */
    List<Issue> issues() {
        if (!answers.fixes().isEmpty()) {
            return answers.fixes();
        }
        FileState judged = live.states().state().library().files().get(name());
        return judged == null ? List.of() : judged.issues();
    }

    /** Calls somebody whenever there are new answers, until that is closed. */
    Subscription listen(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /**
     * Hands an answer to somebody on the display's thread, unless the text has changed meanwhile or the editor is
     * closed. A question that fails has no answer; the project has told of it.
     */
    <T> void then(CompletableFuture<T> answer, Consumer<T> use) {
        then(answer, use, failure -> {
            // whoever asks for no reason goes without one
        });
    }

    /** The same, with what is to be done where there is no answer. */
    <T> void then(CompletableFuture<T> answer, Consumer<T> use, Consumer<Throwable> failed) {
        long asked = revision;
        answer.whenComplete((found, failure) -> onDisplay(() -> {
            if (failure != null) {
                failed.accept(failure instanceof CompletionException ? failure.getCause() : failure);
            } else if (asked == revision) {
                use.accept(found);
            }
        }));
    }

    private void onDisplay(Runnable action) {
        display.execute(() -> {
            if (!closed) {
                action.run();
            }
        });
    }

    /** One question at a time: what changes while it is answered is asked for after it. */
    private void ask() {
        if (asking || closed) {
            return;
        }
        asking = true;
        long asked = revision;
        var semantic = language.semantic(name());
        var outline = language.outline(name());
        var folds = language.folding(name());
        var fixes = language.fixes(name(), new TextRange(0, document.getLength()));
        CompletableFuture.allOf(semantic, outline, folds, fixes).whenComplete((done, failure) -> onDisplay(() -> {
            asking = false;
            if (asked != revision) {
                ask();
            } else if (failure == null) {
                answers = new Answers(semantic.join(), outline.join(), folds.join(), fixes.join());
                List.copyOf(listeners).forEach(Runnable::run);
            }
        }));
    }

    @Override
    public void close() {
        closed = true;
        document.removeDocumentListener(changes);
        states.close();
        overlay.close();
        listeners.clear();
    }
}
