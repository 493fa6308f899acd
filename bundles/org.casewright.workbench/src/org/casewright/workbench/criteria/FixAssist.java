package org.casewright.workbench.criteria;

import java.util.function.Supplier;
import java.util.stream.Stream;

import org.casewright.model.Fix;
import org.casewright.model.Issue;
import org.casewright.workbench.images.Icons;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.jface.text.quickassist.IQuickAssistInvocationContext;
import org.eclipse.jface.text.quickassist.IQuickAssistProcessor;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;

/** Offers what can be done about what is wrong on the line of the caret; it is known before anybody asks. */
final class FixAssist implements IQuickAssistProcessor {

    private final Supplier<TextAnswers> answers;

    FixAssist(Supplier<TextAnswers> answers) {
        this.answers = answers;
    }

    @Override
    public ICompletionProposal[] computeQuickAssistProposals(IQuickAssistInvocationContext context) {
        int offset = context.getOffset();
        Stream<Issue> issues = answers.get() == null ? Stream.empty() : answers.get().issues().stream();
        return issues.filter(issue -> touchesLine(issue, offset))
                .flatMap(issue -> issue.fixes().stream().map(fix -> new Proposal(issue, fix)))
                .toArray(ICompletionProposal[]::new);
    }

    /** On the whole line of the caret, so that nobody has to aim. */
    private boolean touchesLine(Issue issue, int offset) {
        String text = answers.get().document().get();
        int start = text.lastIndexOf('\n', offset - 1) + 1;
        int end = text.indexOf('\n', offset);
        int at = issue.place().offset();
        return at + issue.place().length() >= start && at <= (end < 0 ? text.length() : end);
    }

    @Override
    public boolean canFix(Annotation annotation) {
        return answers.get() != null && answers.get().issues().stream()
                .filter(issue -> !issue.fixes().isEmpty())
                .anyMatch(issue -> issue.message().equals(annotation.getText()));
    }

    @Override
    public boolean canAssist(IQuickAssistInvocationContext context) {
        return false;
    }

    @Override
    public String getErrorMessage() {
        return "There is no fix for this line.";
    }

    private final class Proposal implements ICompletionProposal {

        private final Issue issue;
        private final Fix fix;

        private Proposal(Issue issue, Fix fix) {
            this.issue = issue;
            this.fix = fix;
        }

        @Override
        public void apply(IDocument document) {
            FileEdits.make(fix.label(), fix.edits());
        }

        @Override
        public Point getSelection(IDocument document) {
            return null;
        }

        @Override
        public String getAdditionalProposalInfo() {
            return issue.message();
        }

        @Override
        public String getDisplayString() {
            return fix.label();
        }

        @Override
        public Image getImage() {
            return Icons.FIX.image();
        }

        @Override
        public IContextInformation getContextInformation() {
            return null;
        }
    }
}
