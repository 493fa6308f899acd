package org.casewright.criteria.ide.document;

import java.util.Optional;

import org.casewright.criteria.ide.answer.TextRange;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/**
 * A word of a file and what it stands for.
 *
 * @param leaf the word itself
 * @param value the whole value that it is a part of, such as a qualified name; the word where it is none
 * @param owner the object that it says something about
 * @param feature what it says; null for a word that only holds others together
 */
public record Word(ILeafNode leaf, INode value, EObject owner, EStructuralFeature feature) {

    /** The word at or just before a caret; empty in white space, comments and beyond the end. */
    public static Optional<Word> at(Document document, int offset) {
        return leaf(document, offset).or(() -> leaf(document, offset - 1)).map(Word::of);
    }

    private static Optional<ILeafNode> leaf(Document document, int offset) {
        return offset < 0 ? Optional.empty()
                : Optional.ofNullable(NodeModelUtils.findLeafNodeAtOffset(document.root(), offset))
                        .filter(leaf -> !leaf.isHidden() && !isPunctuation(leaf));
    }

    private static boolean isPunctuation(ILeafNode leaf) {
        return leaf.getGrammarElement() instanceof Keyword && leaf.getLength() == 1
                && !Character.isLetter(leaf.getText().charAt(0));
    }

    /** A word of a file; not white space and not a comment. */
    public static Word of(ILeafNode leaf) {
        EObject owner = NodeModelUtils.findActualSemanticObjectFor(leaf);
        for (INode node = leaf; node != null && !node.hasDirectSemanticElement(); node = node.getParent()) {
            Assignment assignment = node.getGrammarElement() == null ? null
                    : GrammarUtil.containingAssignment(node.getGrammarElement());
            if (assignment != null) {
                return new Word(leaf, node, owner, owner.eClass().getEStructuralFeature(assignment.getFeature()));
            }
        }
        return new Word(leaf, leaf, owner, null);
    }

    public TextRange range() {
        return Document.range(leaf);
    }
}
