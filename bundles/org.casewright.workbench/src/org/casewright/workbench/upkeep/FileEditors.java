package org.casewright.workbench.upkeep;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.part.FileEditorInput;

/** The editors that are open on some files. */
final class FileEditors {

    private final IWorkbenchPage page;
    private final IEditorReference[] open;

    FileEditors(IWorkbenchPage page, List<IFile> files) {
        this.page = page;
        this.open = files.stream().map(FileEditorInput::new)
                .flatMap(input -> Stream.of(page.findEditors(input, null, IWorkbenchPage.MATCH_INPUT)))
                .toArray(IEditorReference[]::new);
    }

    boolean isEmpty() {
        return open.length == 0;
    }

    boolean areDirty() {
        return Stream.of(open).anyMatch(IEditorReference::isDirty);
    }

    /** Saves what is not; returns whether all is saved then. */
    boolean save() {
        Stream.of(open).filter(IEditorReference::isDirty).forEach(one -> page.saveEditor(one.getEditor(true), false));
        return !areDirty();
    }

    /** Closes them without saving. */
    void close() {
        page.closeEditors(open, false);
    }
}
