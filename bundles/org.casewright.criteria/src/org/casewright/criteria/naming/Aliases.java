package org.casewright.criteria.naming;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.casewright.model.guideline.Abbreviation;
import org.casewright.model.guideline.Concept;
import org.casewright.model.guideline.GuidelinePackage;
import org.casewright.model.guideline.Vocabulary;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.IEObjectDescription;

/** What authors may call things: their names, and for concepts also their terms, synonyms and abbreviations. */
final class Aliases {

    /** @param plain what something may be called, in small letters and without blanks */
    record Alias(String plain, IEObjectDescription element) {
    }

    private final List<Alias> aliases = new ArrayList<>();

    private Aliases() {
    }

    /** Names come before everything else, so that they win where two are equally near. */
    static List<Alias> of(NameIndex index) {
        Aliases all = new Aliases();
        List<IEObjectDescription> elements = index.all(GuidelinePackage.Literals.NAMED_ELEMENT);
        List<IEObjectDescription> concepts = index.all(GuidelinePackage.Literals.CONCEPT);
        elements.forEach(element -> all.add(element.getName().getLastSegment(), element));
        concepts.forEach(concept -> all.add(concept.getName().getLastSegment(), concept));
        concepts.forEach(concept -> all.addTerms((Concept) concept.getEObjectOrProxy(), concept));
        for (IEObjectDescription element : elements) {
            if (element.getEObjectOrProxy() instanceof Vocabulary vocabulary) {
                vocabulary.getAbbreviations().forEach(abbreviation -> all.addAbbreviation(abbreviation, index));
            }
        }
        return List.copyOf(all.aliases);
    }

    /** A name as it is compared: how it is capitalized or separated does not count. */
    static String plain(String words) {
        StringBuilder plain = new StringBuilder(words.length());
        words.toLowerCase(Locale.ROOT).codePoints().filter(Character::isLetterOrDigit).forEach(plain::appendCodePoint);
        return plain.toString();
    }

    private void addTerms(Concept concept, IEObjectDescription element) {
        add(concept.getLabel(), element);
        concept.getSynonyms().forEach(synonym -> add(synonym, element));
    }

    /** The reference is read as text: resolving it while another is being resolved would go round in circles. */
    private void addAbbreviation(Abbreviation abbreviation, NameIndex index) {
        for (INode node : NodeModelUtils.findNodesForFeature(abbreviation,
                GuidelinePackage.Literals.ABBREVIATION__CONCEPT)) {
            QualifiedName name = QualifiedName.create(NodeModelUtils.getTokenText(node).split("\\."));
            index.find(name, GuidelinePackage.Literals.CONCEPT)
                    .forEach(concept -> add(abbreviation.getText(), concept));
        }
    }

    private void add(String words, IEObjectDescription element) {
        if (words != null) {
            aliases.add(new Alias(plain(words), element));
        }
    }
}
