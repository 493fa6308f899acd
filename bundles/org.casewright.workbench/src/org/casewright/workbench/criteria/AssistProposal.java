package org.casewright.workbench.criteria;

import org.casewright.criteria.ide.answer.Completion;
import org.casewright.criteria.ide.answer.Insertion;
import org.casewright.criteria.ide.answer.TextRange;
import org.casewright.workbench.theme.Palette;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IInformationControlCreator;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension3;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension5;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension6;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;

/** A proposal of the language service in the platform's list. */
final class AssistProposal implements ICompletionProposal, ICompletionProposalExtension3, ICompletionProposalExtension5,
        ICompletionProposalExtension6 {

    private final Completion completion;

    AssistProposal(Completion completion) {
        this.completion = completion;
    }

    @Override
    public void apply(IDocument document) {
        Insertion insertion = completion.insertion();
        try {
            document.replace(insertion.replaced().offset(), insertion.replaced().length(), insertion.text());
        } catch (BadLocationException e) {
            throw new IllegalStateException("A proposal does not fit its text", e);
        }
    }

    /** Leaves the caret, or the selection, at what the author fills in first. */
    @Override
    public Point getSelection(IDocument document) {
        Insertion insertion = completion.insertion();
        TextRange stop = insertion.stops().isEmpty() ? new TextRange(insertion.text().length(), 0)
                : insertion.stops().getFirst();
        return new Point(insertion.replaced().offset() + stop.offset(), stop.length());
    }

    /** The parts that the author fills in, for the editor to lead through. */
    Insertion insertion() {
        return completion.insertion();
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
