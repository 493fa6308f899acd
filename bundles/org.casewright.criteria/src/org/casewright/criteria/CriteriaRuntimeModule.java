package org.casewright.criteria;

import com.google.inject.Binder;
import com.google.inject.Singleton;
import com.google.inject.name.Names;

import org.casewright.criteria.conversion.CriteriaValueConverters;
import org.casewright.criteria.linking.MissingNames;
import org.casewright.criteria.naming.CriteriaNames;
import org.casewright.criteria.syntax.CriteriaFileParser;
import org.casewright.criteria.syntax.SyntaxMessages;
import org.casewright.criteria.validation.LeanDiagnosticConverter;
import org.casewright.engine.units.Units;
import org.eclipse.emf.ecore.EValidator;
import org.eclipse.emf.ecore.impl.EValidatorRegistryImpl;
import org.eclipse.xtext.conversion.IValueConverterService;
import org.eclipse.xtext.linking.ILinkingDiagnosticMessageProvider;
import org.eclipse.xtext.naming.IQualifiedNameProvider;
import org.eclipse.xtext.parser.IParser;
import org.eclipse.xtext.parser.antlr.ISyntaxErrorMessageProvider;
import org.eclipse.xtext.validation.CompositeEValidator;
import org.eclipse.xtext.validation.IDiagnosticConverter;

/** What the language binds in place of Xtext's defaults, in the client and out of it. */
public class CriteriaRuntimeModule extends AbstractCriteriaRuntimeModule {

    @Override
    public Class<? extends IValueConverterService> bindIValueConverterService() {
        return CriteriaValueConverters.class;
    }

    @Override
    public Class<? extends IQualifiedNameProvider> bindIQualifiedNameProvider() {
        return CriteriaNames.class;
    }

    @Override
    public Class<? extends IParser> bindIParser() {
        return CriteriaFileParser.class;
    }

    public Class<? extends ISyntaxErrorMessageProvider> bindISyntaxErrorMessageProvider() {
        return SyntaxMessages.class;
    }

    public Class<? extends ILinkingDiagnosticMessageProvider> bindILinkingDiagnosticMessageProvider() {
        return MissingNames.class;
    }

    public Class<? extends IDiagnosticConverter> bindIDiagnosticConverter() {
        return LeanDiagnosticConverter.class;
    }

    /** Validators belong to their injector: in the global registry, those of several would all run. */
    @Override
    public EValidator.Registry bindEValidatorRegistry() {
        return new EValidatorRegistryImpl();
    }

    /** Their tables take long to read, so that they are read once. */
    public void configureUnits(Binder binder) {
        binder.bind(Units.class).in(Singleton.class);
    }

    /** What EMF would say of unresolved references, linking has said better. */
    public void configureOwnMessagesOnly(Binder binder) {
        binder.bindConstant().annotatedWith(Names.named(CompositeEValidator.USE_EOBJECT_VALIDATOR)).to(false);
    }
}
