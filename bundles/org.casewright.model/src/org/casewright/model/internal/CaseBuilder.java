package org.casewright.model.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.casewright.model.CasePlaces;
import org.casewright.model.ElementPath;
import org.casewright.model.Issue;
import org.casewright.model.IssuesException;
import org.casewright.model.LoadedCase;
import org.casewright.model.Wording;
import org.casewright.model.imrcase.Case;
import org.casewright.model.imrcase.ImrcasePackage;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Builds a case from the elements of its file; collects what is wrong with them. */
final class CaseBuilder {

    private static final String XSI_TYPE = "xsi:type";

    private final IssueList issues;
    private final Map<String, Integer> offsets = new HashMap<>();
    private final References references = new References();

    private CaseBuilder(IssueList issues) {
        this.issues = issues;
    }

    /** @throws IssuesException with everything that is wrong, up to the limit of {@link IssueList} */
    static LoadedCase build(XmlElement root, String source, String text, Lines lines) throws IssuesException {
        CaseBuilder builder = new CaseBuilder(new IssueList(source, lines));
        Case built = (Case) builder.object(root, ImrcasePackage.Literals.CASE, "");
        CasePlaces places = new CasePlaces(source, text, builder.offsets);
        builder.references.resolve(builder.issues);
        builder.checkRules(built, places);
        builder.issues.throwIfAny();
        return new LoadedCase(built, places);
    }

    /** The rules of every case; but what is written and wrong is not reported as missing too. */
    private void checkRules(Case built, CasePlaces places) {
        for (Issue issue : CaseRules.check(built)) {
            boolean written = offsets.containsKey(issue.place().element());
            if (!(issue.code().equals(CaseRules.MISSING) && written)) {
                issues.add(places.locate(issue));
            }
        }
    }

    private EObject object(XmlElement element, EClass type, String path) {
        EObject created = EcoreUtil.create(type);
        offsets.put(path, element.tag.start());
        element.attributes.forEach((name, value) -> attribute(created, element, name, value, path));
        for (XmlElement child : element.children) {
            child(created, child, path);
        }
        if (!element.text.toString().isBlank()) {
            issues.report("CASE-FEATURE", "There is text between the elements of <" + element.name
                    + ">, where a case has none. Remove it or put it into the element that it belongs to.",
                    element.tag.start());
        }
        return created;
    }

    private void attribute(EObject owner, XmlElement element, String name, String value, String path) {
        if (isMarkup(name)) {
            return;
        }
        int offset = element.tag.valueOf(name);
        String place = ElementPath.child(path, name);
        EStructuralFeature feature = owner.eClass().getEStructuralFeature(name);
        if (feature == null) {
            reportUnknown(owner.eClass(), name, offset);
        } else if (feature.isMany() || feature instanceof EReference reference && reference.isContainment()) {
            issues.report("CASE-FEATURE",
                    "'" + name + "' is written as an element <" + name + ">, not as an attribute.", offset);
        } else if (feature instanceof EReference reference) {
            offsets.put(place, offset);
            references.add(owner, reference, value, offset);
        } else {
            value(owner, (EAttribute) feature, value, offset, place);
        }
    }

    /** Names that belong to XML and XMI rather than to the case. */
    private static boolean isMarkup(String name) {
        return name.equals("xmlns") || name.startsWith("xmlns:") || name.equals("xmi:version")
                || name.equals(XSI_TYPE);
    }

    private void child(EObject owner, XmlElement element, String path) {
        EStructuralFeature feature = element.namespace.isEmpty()
                ? owner.eClass().getEStructuralFeature(element.name) : null;
        String place = ElementPath.child(path, element.name);
        int start = element.tag.start();
        if (feature == null) {
            reportUnknown(owner.eClass(), element.name, start);
        } else if (!feature.isMany() && offsets.containsKey(place)) {
            issues.report("CASE-FEATURE", "'" + element.name + "' is given twice, where a case has one.", start);
        } else if (feature instanceof EAttribute attribute) {
            textElement(owner, attribute, element, place);
        } else if (((EReference) feature).isContainment()) {
            contained(owner, (EReference) feature, element, place);
        } else {
            issues.report("CASE-REFERENCE", "'" + element.name
                    + "' is written as an attribute that holds the id of an element of the same case.", start);
        }
    }

    private void textElement(EObject owner, EAttribute attribute, XmlElement element, String path) {
        for (XmlElement child : element.children) {
            issues.report("CASE-FEATURE", "<" + element.name + "> holds text alone, not <" + child.name + ">.",
                    child.tag.start());
        }
        for (String name : element.attributes.keySet()) {
            if (!isMarkup(name)) {
                issues.report("CASE-FEATURE", "<" + element.name + "> holds text alone and has no '" + name + "'.",
                        element.tag.valueOf(name));
            }
        }
        String place = attribute.isMany() ? ElementPath.child(path, size(owner, attribute)) : path;
        value(owner, attribute, element.text.toString(), element.tag.end(), place);
    }

    private void contained(EObject owner, EReference reference, XmlElement element, String path) {
        EClass type = type(reference, element);
        if (type == null) {
            return;
        }
        EAttribute id = type.getEIDAttribute();
        if (reference.isMany()) {
            String position = size(owner, reference);
            String step = id == null ? position : element.attributes.getOrDefault(id.getName(), position);
            many(owner, reference).add(object(element, type, ElementPath.child(path, step)));
        } else {
            owner.eSet(reference, object(element, type, path));
        }
    }

    /** The class that an element names or that its feature holds; null, with an issue, where there is none. */
    private EClass type(EReference reference, XmlElement element) {
        EClass general = reference.getEReferenceType();
        String name = element.attributes.get(XSI_TYPE);
        if (name == null && !general.isAbstract()) {
            return general;
        }
        EClass kind = name == null ? null : Types.kindOf(general, name);
        if (kind == null) {
            String wrong = name == null ? "<" + element.name + "> needs an xsi:type:"
                    : "There is no kind " + Wording.quoted(name) + " of <" + element.name + ">; use";
            int offset = name == null ? element.tag.start() : element.tag.valueOf(XSI_TYPE);
            issues.report("CASE-FEATURE", wrong + " " + Wording.list(Types.kindsOf(general)) + ".", offset);
        }
        return kind;
    }

    private void value(EObject owner, EAttribute attribute, String written, int offset, String path) {
        offsets.put(path, offset);
        try {
            Object value = Values.read(attribute, written);
            if (attribute.isMany()) {
                many(owner, attribute).add(value);
            } else {
                owner.eSet(attribute, value);
            }
            if (attribute.isID()) {
                references.define(written, owner);
            }
        } catch (IllegalArgumentException e) {
            issues.report("CASE-VALUE", e.getMessage(), offset);
        }
    }

    private void reportUnknown(EClass type, String name, int offset) {
        List<String> names = type.getEAllStructuralFeatures().stream().map(EStructuralFeature::getName).toList();
        issues.report("CASE-FEATURE", "There is no " + Wording.quoted(name) + " in " + Types.named(type) + "."
                + Wording.didYouMean(name, names), offset);
    }

    private static String size(EObject owner, EStructuralFeature feature) {
        return Integer.toString(many(owner, feature).size());
    }

    @SuppressWarnings("unchecked")
    private static List<Object> many(EObject owner, EStructuralFeature feature) {
        return (List<Object>) owner.eGet(feature);
    }
}
