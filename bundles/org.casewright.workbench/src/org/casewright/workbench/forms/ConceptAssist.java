package org.casewright.workbench.forms;

import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.casewright.engine.rules.Kind;
import org.casewright.workbench.concepts.ConceptIndex;
import org.casewright.workbench.concepts.ConceptProposal;
import org.casewright.workbench.images.Icons;
import org.eclipse.jface.bindings.keys.KeyStroke;
import org.eclipse.jface.fieldassist.ContentProposal;
import org.eclipse.jface.fieldassist.ContentProposalAdapter;
import org.eclipse.jface.fieldassist.IContentProposal;
import org.eclipse.jface.fieldassist.IContentProposalProvider;
import org.eclipse.jface.fieldassist.TextContentAdapter;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;

/** Offers concepts below a field while a name is typed, and all of them at Ctrl+Space. */
public final class ConceptAssist {

    private static final int MOST = 40;
    private static final IContentProposal[] NONE = {};
    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";

    /** A proposal that knows its concept. */
    private static final class Proposed extends ContentProposal {

        private final ConceptProposal concept;

        Proposed(ConceptProposal concept) {
            super(concept.label(), words(concept), concept.definition().isEmpty() ? null : concept.definition(),
                    concept.label().length());
            this.concept = concept;
        }

        private static String words(ConceptProposal concept) {
            String found = concept.found().isEmpty() ? "" : "  (" + concept.found() + ")";
            return concept.label() + found + "  · " + concept.kind().name().toLowerCase(Locale.ROOT);
        }
    }

    private ConceptAssist() {
    }

    /** @param chosen is given the qualified name of a concept that was chosen */
    public static void install(Text text, Supplier<ConceptIndex> index, Set<Kind> kinds, Consumer<String> chosen) {
        IContentProposalProvider provider = (contents, position) -> text.isFocusControl()
                ? index.get().search(contents.substring(0, position), kinds, MOST).stream().map(Proposed::new)
                        .toArray(IContentProposal[]::new)
                : NONE;
        new OpenList(text, provider).addContentProposalListener(
                (IContentProposal proposal) -> chosen.accept(((Proposed) proposal).concept.name()));
    }

    /**
     * The list below the field. It opens as soon as a letter is typed: with a delay the adapter starts a thread for
     * each letter, the last of which opens the list once more when one of it has already been chosen, and it takes the
     * keys.
     */
    private static final class OpenList extends ContentProposalAdapter {

        OpenList(Text text, IContentProposalProvider provider) {
            super(text, new TextContentAdapter(), provider, KeyStroke.getInstance(SWT.MOD1, ' '),
                    LETTERS.toCharArray());
            setProposalAcceptanceStyle(PROPOSAL_IGNORE);
            setPropagateKeys(true);
            setPopupSize(new Point(420, 220));
            setLabelProvider(new Labels());
            text.addListener(SWT.Traverse, this::leave);
        }

        /** Tab goes on to the next field, with what was typed; not into the list. */
        private void leave(Event event) {
            if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
                closeProposalPopup();
                event.doit = true;
            }
        }
    }

    private static final class Labels extends LabelProvider {

        @Override
        public String getText(Object element) {
            return ((IContentProposal) element).getLabel();
        }

        @Override
        public Image getImage(Object element) {
            return icon(((Proposed) element).concept.kind()).image();
        }
    }

    private static Icons icon(Kind kind) {
        return switch (kind) {
            case DIAGNOSIS -> Icons.DIAGNOSIS;
            case SYMPTOM -> Icons.SYMPTOM;
            case FINDING -> Icons.EXAMINATION;
            case TEST -> Icons.TEST_RESULT;
            case SERVICE -> Icons.TREATMENT;
            case DRUG -> Icons.MEDICATION;
            case REGION -> Icons.CONCEPT;
        };
    }
}
