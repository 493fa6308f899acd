package org.casewright.workbench.criteria;

import java.util.List;

import org.casewright.criteria.ide.answer.TextRange;
import org.casewright.model.IssuesException;
import org.casewright.workbench.Ids;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.ui.IWorkbenchCommandConstants;

/** What the keys of the editor do. */
final class Actions {

    /** Those that the context menu has. */
    static final List<String> IN_CONTEXT = List.of(Ids.DEFINITION_COMMAND, Ids.REFERENCES_COMMAND, Ids.RENAME_COMMAND,
            Ids.FORMAT_COMMAND, Ids.TOGGLE_COMMENT_COMMAND);

    private Actions() {
    }

    static List<Action> create(CriteriaEditor editor) {
        return List.of(action(Ids.DEFINITION_COMMAND, "Go to Definition", () -> editor.goToDefinition(editor.caret())),
                action(Ids.FORMAT_COMMAND, "Format", () -> format(editor)),
                action(Ids.RENAME_COMMAND, "Rename…", () -> new RenameFlow(editor).begin()),
                action(Ids.QUICK_OUTLINE_COMMAND, "Quick Outline", () -> QuickOutline.open(editor)),
                action(Ids.REFERENCES_COMMAND, "References", () -> ReferenceList.open(editor)),
                action(Ids.TOGGLE_COMMENT_COMMAND, "Toggle Comment", () -> toggleComment(editor)),
                action(IWorkbenchCommandConstants.NAVIGATE_NEXT, "Next Problem", () -> editor.gotoAnnotation(true)),
                action(IWorkbenchCommandConstants.NAVIGATE_PREVIOUS, "Previous Problem",
                        () -> editor.gotoAnnotation(false)));
    }

    private static Action action(String command, String text, Runnable run) {
        Action action = new Action(text) {
            @Override
            public void run() {
                run.run();
            }
        };
        action.setId(command);
        action.setActionDefinitionId(command);
        return action;
    }

    private static void toggleComment(CriteriaEditor editor) {
        ITextSelection selection = (ITextSelection) editor.getSelectionProvider().getSelection();
        IRegion lines = LineComments.toggle(editor.viewer().getDocument(), selection.getStartLine(),
                selection.getEndLine());
        if (selection.getLength() > 0) {
            editor.selectAndReveal(lines.getOffset(), lines.getLength());
        }
    }

    /** The lines that are selected, or all. */
    private static void format(CriteriaEditor editor) {
        TextAnswers answers = editor.answers();
        if (answers == null) {
            return;
        }
        ITextSelection selection = (ITextSelection) editor.getSelectionProvider().getSelection();
        TextRange range = selection.getLength() == 0 ? new TextRange(0, answers.document().getLength())
                : new TextRange(selection.getOffset(), selection.getLength());
        answers.then(answers.language().format(answers.name(), range), edits -> FileEdits.make("Format", edits),
                failure -> editor.tell(failure instanceof IssuesException unread
                        ? "Not laid out, because it cannot be read yet: " + unread.issues().getFirst().message()
                        : "Not laid out: " + failure.getMessage()));
    }
}
