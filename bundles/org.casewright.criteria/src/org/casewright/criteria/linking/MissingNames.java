package org.casewright.criteria.linking;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import com.google.inject.Inject;
import com.google.inject.Singleton;

import org.casewright.criteria.IssueCodes;
import org.casewright.criteria.naming.NameIndex;
import org.casewright.criteria.naming.NameIndexes;
import org.casewright.criteria.naming.Parameters;
import org.casewright.criteria.naming.Whereabouts;
import org.casewright.model.Wording;
import org.casewright.model.guideline.Concept;
import org.casewright.model.guideline.ConceptKind;
import org.casewright.model.guideline.GuidelinePackage;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.diagnostics.DiagnosticMessage;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.linking.ILinkingDiagnosticMessageProvider;
import org.eclipse.xtext.naming.IQualifiedNameConverter;
import org.eclipse.xtext.resource.IEObjectDescription;

/** Says of a name that refers to nothing, or to several things, what to write instead. */
@Singleton
public class MissingNames implements ILinkingDiagnosticMessageProvider {

    private static final int MOST_PLACES = 3;
    /** One more than are shown, so that it is told that there are more. */
    private static final int MOST_ERRORS = 1_001;

    @Inject
    private NameIndexes indexes;

    @Inject
    private IQualifiedNameConverter names;

    /** @return null where there is no name, which the parser has said, and where too much is wrong already */
    @Override
    public DiagnosticMessage getUnresolvedProxyMessage(ILinkingDiagnosticContext context) {
        String written = context.getLinkText();
        boolean name = !written.isEmpty() && Character.isUpperCase(written.charAt(0));
        if (!name || context.getContext().eResource().getErrors().size() >= MOST_ERRORS) {
            return null;
        }
        EClass type = context.getReference().getEReferenceType();
        if (type == GuidelinePackage.Literals.PARAMETER) {
            return parameter(written, context.getContext());
        }
        NameIndex index = indexes.of(context.getContext().eResource());
        List<IEObjectDescription> found = index.find(names.toQualifiedName(written), type, MOST_PLACES);
        return found.isEmpty() ? unknown(written, context, index) : ambiguous(written, found);
    }

    private static DiagnosticMessage parameter(String written, EObject context) {
        List<String> parameters = Parameters.namesAt(context);
        String message = "There is no parameter called " + Wording.quoted(written) + " here."
                + Wording.didYouMean(written, parameters);
        return error(IssueCodes.NAME_UNKNOWN, message, Wording.nearest(written, parameters));
    }

    private static DiagnosticMessage ambiguous(String written, List<IEObjectDescription> found) {
        String places = found.stream()
                .map(element -> element.getName() + " (" + Whereabouts.of(element.getEObjectOrProxy()) + ")")
                .collect(Collectors.joining(" or "));
        String[] fullNames = found.stream().map(element -> element.getName().toString())
                .toArray(String[]::new);
        return new DiagnosticMessage(
                Wording.quoted(written) + " may be " + places + ". Write the full name of the one that is meant.",
                Severity.ERROR, IssueCodes.NAME_AMBIGUOUS, fullNames);
    }

    private DiagnosticMessage unknown(String written, ILinkingDiagnosticContext context, NameIndex index) {
        EClass type = context.getReference().getEReferenceType();
        Set<ConceptKind> kinds = Kinds.fitting(context.getContext(), context.getReference());
        String wanted = type == GuidelinePackage.Literals.CONCEPT ? Kinds.words(kinds) : TypeNames.of(type);
        String message = "There is no " + wanted + " called " + Wording.quoted(written);
        List<IEObjectDescription> others = index.find(names.toQualifiedName(written));
        if (!others.isEmpty()) {
            return error(IssueCodes.NAME_UNKNOWN, message + ", but " + other(written, others.getFirst()),
                    Optional.empty());
        }
        Optional<String> nearest = index.suggest(written, type, candidate -> fits(candidate, kinds),
                context.getContext().eResource());
        String hint = nearest.map(name -> " Did you mean '" + name + "'?")
                .or(() -> ofAnotherKind(written, context, index)).orElse(" " + TypeNames.howToDefine(type));
        return error(IssueCodes.NAME_UNKNOWN, message + "." + hint, nearest);
    }

    private Optional<String> ofAnotherKind(String written, ILinkingDiagnosticContext context, NameIndex index) {
        EClass type = context.getReference().getEReferenceType();
        return index.suggest(written, type, any -> true, context.getContext().eResource())
                .flatMap(name -> index.single(names.toQualifiedName(name), type))
                .map(IEObjectDescription::getEObjectOrProxy).filter(Concept.class::isInstance).map(Concept.class::cast)
                .map(concept -> " There is a " + concept.getKind().getLiteral() + " called '" + concept.getName()
                        + "'.");
    }

    private static boolean fits(EObject candidate, Set<ConceptKind> kinds) {
        return !(candidate instanceof Concept concept) || kinds.contains(concept.getKind());
    }

    private static String other(String written, IEObjectDescription other) {
        if (other.getEObjectOrProxy() instanceof Concept concept) {
            String kind = concept.getKind().getLiteral();
            return "a " + kind + ". Write '" + kind + " " + written + "'.";
        }
        return "a " + TypeNames.of(other.getEClass()) + " of that name. Write what is to be referred to here.";
    }

    private static DiagnosticMessage error(String code, String message, Optional<String> replacement) {
        return new DiagnosticMessage(message, Severity.ERROR, code, replacement.stream().toArray(String[]::new));
    }
}
