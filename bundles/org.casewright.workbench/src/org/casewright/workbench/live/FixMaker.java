package org.casewright.workbench.live;

import java.util.List;
import java.util.Optional;

import org.casewright.model.Edit;
import org.casewright.model.Fix;
import org.casewright.workbench.editing.CaseDocument;
import org.casewright.workbench.editing.Joint;
import org.eclipse.core.resources.IFile;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.text.IDocument;
import org.eclipse.text.edits.MultiTextEdit;
import org.eclipse.text.edits.ReplaceEdit;
import org.eclipse.text.edits.TextEdit;
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
        Part<?> part = part(file, fix, null);
        if (part.fits()) {
            part.turn();
        } else {
            MessageDialog.openInformation(null, fix.label(), "The file has changed since this fix was proposed. Wait a"
                    + " moment for the new one.");
        }
    }

    /** @param whole what else is undone with it; null for nothing */
    static Part<?> part(IFile file, Fix fix, Joint whole) {
        return SourceKind.of(file.getName()).orElseThrow() == SourceKind.CASE
                ? new CasePart(file, fix.label(), fix.edits(), whole) : new TextPart(file, fix.label(), fix.edits());
    }

    /** The case as its editor has it; empty where none has. */
    static Optional<CaseDocument> openCase(IFile file) {
        return editor(file).map(part -> part.getAdapter(CaseDocument.class));
    }

    /** The text as its editor has it; empty where none has. */
    static Optional<IDocument> text(IFile file) {
        return editor(file).map(part -> part.getAdapter(ITextEditor.class))
                .map(text -> text.getDocumentProvider().getDocument(text.getEditorInput()));
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

    /** All at once. */
    static TextEdit joined(List<Edit> edits) {
        MultiTextEdit all = new MultiTextEdit();
        edits.forEach(edit -> all
                .addChild(new ReplaceEdit(edit.place().offset(), edit.place().length(), edit.replacement())));
        return all;
    }
}
