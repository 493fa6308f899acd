package org.casewright.workbench.criteria;

import java.util.Locale;

import org.casewright.criteria.ide.answer.Completion;
import org.casewright.criteria.ide.answer.Insertion;
import org.casewright.criteria.ide.answer.TextRange;
import org.casewright.workbench.theme.Palette;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IInformationControlCreator;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension2;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension3;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension5;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension6;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;

/** A proposal of the language service in the platform's list. */
final class AssistProposal implements ICompletionProposal, ICompletionProposalExtension2, ICompletionProposalExtension3,
        ICompletionProposalExtension5, ICompletionProposalExtension6 {

    private final Completion completion;
    private final int asked;

    /** @param asked the place of the caret when it was asked for */
    AssistProposal(Completion completion, int asked) {
        this.completion = completion;
        this.asked = asked;
    }

    @Override
    public void apply(ITextViewer viewer, char trigger, int stateMask, int offset) {
        apply(viewer.getDocument(), offset - asked);
        if (completion.insertion().stops().size() > 1) {
            FillIn.lead(viewer, completion.insertion());
        }
    }

    @Override
    public void apply(IDocument document) {
        apply(document, 0);
    }

    /** @param typed how much was typed since the proposal was made; it goes as well */
    private void apply(IDocument document, int typed) {
        Insertion insertion = completion.insertion();
        try {
            document.replace(insertion.replaced().offset(), insertion.replaced().length() + typed, insertion.text());
        } catch (BadLocationException e) {
            throw new IllegalStateException("A proposal does not fit its text", e);
        }
    }

    /** Whether it still fits after more was typed. */
    @Override
    public boolean validate(IDocument document, int offset, DocumentEvent event) {
        int start = completion.insertion().replaced().offset();
        try {
            String typed = offset < start ? null : document.get(start, offset - start).toLowerCase(Locale.ROOT);
            return typed != null && getDisplayString().toLowerCase(Locale.ROOT).contains(typed);
        } catch (BadLocationException e) {
            return false;
        }
    }

    @Override
    public void selected(ITextViewer viewer, boolean smartToggle) {
        // the text stays as it is until something is chosen
    }

    @Override
    public void unselected(ITextViewer viewer) {
        // see selected
    }

    /** Leaves the caret, or the selection, at what the author fills in first. */
    @Override
    public Point getSelection(IDocument document) {
        Insertion insertion = completion.insertion();
        if (insertion.stops().size() > 1) {
            return null; // the author is led through
        }
        TextRange stop = insertion.stops().isEmpty() ? new TextRange(insertion.text().length(), 0)
                : insertion.stops().getFirst();
        return new Point(insertion.replaced().offset() + stop.offset(), stop.length());
    }

    @Override
    public String getDisplayString() {
        return completion.detail().isEmpty() ? completion.label() : completion.label() + " – " + completion.detail();
    }

    @Override
    public StyledString getStyledDisplayString() {
        StyledString text = new StyledString(completion.label());
        return completion.detail().isEmpty() ? text : text.append("  " + completion.detail(), Styles.of(Palette.MUTED));
    }

    @Override
    public Image getImage() {
        return Looks.icon(completion.kind()).image();
    }

    @Override
    public Object getAdditionalProposalInfo(IProgressMonitor monitor) {
        return completion.documentation().text();
    }

    @Override
    public String getAdditionalProposalInfo() {
        return completion.documentation().text();
    }

    @Override
    public IInformationControlCreator getInformationControlCreator() {
        return DescriptionControl.creator();
    }

    @Override
    public CharSequence getPrefixCompletionText(IDocument document, int completionOffset) {
        return completion.insertion().text();
    }

    @Override
    public int getPrefixCompletionStart(IDocument document, int completionOffset) {
        return completion.insertion().replaced().offset();
    }

    @Override
    public IContextInformation getContextInformation() {
        return null;
    }
}
