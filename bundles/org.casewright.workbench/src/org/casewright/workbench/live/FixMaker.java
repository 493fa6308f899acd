package org.casewright.workbench.live;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.casewright.model.Edit;
import org.casewright.model.Fix;
import org.casewright.workbench.editing.CaseDocument;
import org.eclipse.core.resources.IFile;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.text.edits.MultiTextEdit;
import org.eclipse.text.edits.ReplaceEdit;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.ResourceUtil;
import org.eclipse.ui.texteditor.ITextEditor;

/** Makes a fix where the file is worked on: in its editor, to be undone and saved there, or else in the file itself. */
public final class FixMaker {

    private FixMaker() {
    }

    /** To be called on the display's thread. Where the fix no longer fits, it says so. */
    public static void make(IFile file, Fix fix) {
        try {
            Optional<IEditorPart> editor = editor(file);
            CaseDocument open = editor.map(part -> part.getAdapter(CaseDocument.class)).orElse(null);
            ITextEditor text = editor.map(part -> part.getAdapter(ITextEditor.class)).orElse(null);
            if (open != null) {
                open.apply(fix);
            } else if (text != null) {
                apply(fix.edits(), text.getDocumentProvider().getDocument(text.getEditorInput()));
            } else {
                new StoredFixJob(file, fix).schedule();
            }
        } catch (IllegalArgumentException | BadLocationException e) {
            MessageDialog.openInformation(null, fix.label(), "The file has changed since this fix was proposed. Wait a"
                    + " moment for the new one.");
        }
    }

    private static Optional<IEditorPart> editor(IFile file) {
        for (IWorkbenchWindow window : PlatformUI.getWorkbench().getWorkbenchWindows()) {
            for (IWorkbenchPage page : window.getPages()) {
                IEditorPart editor = ResourceUtil.findEditor(page, file);
                if (editor != null) {
                    return Optional.of(editor);
                }
            }
        }
        return Optional.empty();
    }

    /** All at once, as one step of undo. */
    private static void apply(List<Edit> edits, IDocument document) throws BadLocationException {
        MultiTextEdit all = new MultiTextEdit();
        edits.forEach(edit -> all
                .addChild(new ReplaceEdit(edit.place().offset(), edit.place().length(), edit.replacement())));
        all.apply(document);
    }

    /** The text after some edits, none of which moves the place of another. */
    static String apply(List<Edit> edits, String text) {
        String edited = text;
        for (Edit edit : edits.stream().sorted(Comparator.comparingInt((Edit e) -> e.place().offset()).reversed())
                .toList()) {
            edited = edit.applyTo(edited);
        }
        return edited;
    }
}
