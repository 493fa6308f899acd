package org.casewright.criteria.ide.document;

import java.util.Optional;

import org.casewright.criteria.LiveCriteria;
import org.casewright.criteria.ide.answer.Location;
import org.casewright.criteria.ide.answer.TextRange;
import org.casewright.criteria.naming.NameIndex;
import org.casewright.criteria.naming.NameIndexes;
import org.casewright.model.guideline.CriteriaFile;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;

/**
 * A file of a library as it is now. To be used on the thread of the library, and until its next change.
 *
 * @param name of the file
 */
public record Document(LiveCriteria library, String name, XtextResource resource) {

    /** Empty where there is no such file, or one that is no text. */
    public static Optional<Document> of(LiveCriteria library, String name) {
        return library.resource(name).map(resource -> new Document(library, name, resource));
    }

    public CriteriaFile file() {
        return (CriteriaFile) resource.getContents().getFirst();
    }

    public INode root() {
        return resource.getParseResult().getRootNode();
    }

    public String text() {
        return root().getText();
    }

    /** All names that the file may use. */
    public NameIndex names() {
        return library.service(NameIndexes.class).of(resource);
    }

    /** Where an object of any file of the library stands, without white space and comments around it. */
    public static Optional<Location> locate(EObject object) {
        return Optional.ofNullable(NodeModelUtils.findActualNodeFor(object)).map(node -> location(object, node));
    }

    /** Where the value of a feature stands; empty where the file does not say it. */
    public static Optional<Location> locate(EObject object, EStructuralFeature feature) {
        return NodeModelUtils.findNodesForFeature(object, feature).stream().findFirst()
                .map(node -> location(object, node));
    }

    private static Location location(EObject object, INode node) {
        return new Location(LiveCriteria.nameOf(object.eResource()), range(node));
    }

    /** A part of the text without white space and comments around it. */
    public static TextRange range(INode node) {
        return new TextRange(node.getOffset(), node.getLength());
    }

    /** What is written of an object, on one line, without comments; cut where it is too long. */
    public static String words(EObject object, int most) {
        StringBuilder words = new StringBuilder();
        for (ILeafNode leaf : NodeModelUtils.findActualNodeFor(object).getLeafNodes()) {
            if (!leaf.isHidden()) {
                words.append(isTight(words, leaf.getText()) ? "" : " ").append(leaf.getText());
            }
        }
        return words.length() <= most ? words.toString() : words.substring(0, most - 1) + "…";
    }

    private static boolean isTight(StringBuilder before, String word) {
        char last = before.isEmpty() ? '(' : before.charAt(before.length() - 1);
        return last == '(' || last == '.' || ",:().".contains(word);
    }
}
