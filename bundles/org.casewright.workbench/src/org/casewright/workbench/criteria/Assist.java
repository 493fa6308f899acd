package org.casewright.workbench.criteria;

import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.IContentAssistProcessor;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.jface.text.contentassist.IContextInformationValidator;

/** Proposes what can be written. The platform asks beside the display's thread, so this may wait for the answer. */
final class Assist implements IContentAssistProcessor {

    /** Told where there is nothing to offer. */
    static final String NOTHING = "There is nothing to suggest here.";

    private static final ICompletionProposal[] NONE = {};
    private static final int PATIENCE_SECONDS = 5;

    private final Supplier<TextAnswers> answers;

    Assist(Supplier<TextAnswers> answers) {
        this.answers = answers;
    }

    @Override
    public ICompletionProposal[] computeCompletionProposals(ITextViewer viewer, int offset) {
        TextAnswers text = answers.get();
        if (text == null) {
            return NONE;
        }
        try {
            return text.language().complete(text.name(), offset).get(PATIENCE_SECONDS, TimeUnit.SECONDS).stream()
                    .map(completion -> new AssistProposal(completion, offset)).toArray(ICompletionProposal[]::new);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return NONE;
        } catch (ExecutionException | TimeoutException | CancellationException e) {
            return NONE; // the project has told why, or is closing
        }
    }

    @Override
    public IContextInformation[] computeContextInformation(ITextViewer viewer, int offset) {
        return null;
    }

    @Override
    public char[] getCompletionProposalAutoActivationCharacters() {
        return null;
    }

    @Override
    public char[] getContextInformationAutoActivationCharacters() {
        return null;
    }

    @Override
    public String getErrorMessage() {
        return NOTHING;
    }

    @Override
    public IContextInformationValidator getContextInformationValidator() {
        return null;
    }
}
