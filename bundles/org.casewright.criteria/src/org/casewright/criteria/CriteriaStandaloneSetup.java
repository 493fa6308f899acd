package org.casewright.criteria;

import com.google.inject.Guice;
import com.google.inject.Injector;

import org.casewright.model.guideline.GuidelinePackage;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.XtextPackage;
import org.eclipse.xtext.resource.impl.BinaryGrammarResourceFactoryImpl;

/** Makes the language known, and gives its injector: in Equinox and in a plain JVM alike. */
public class CriteriaStandaloneSetup extends CriteriaStandaloneSetupGenerated {

    @Override
    public Injector createInjectorAndDoEMFRegistration() {
        registerPackages();
        return super.createInjectorAndDoEMFRegistration();
    }

    /**
     * An injector of its own that leaves the global registry of languages alone, so that several workspaces do
     * not disturb each other. What is registered is what the parser needs to read its own grammar.
     */
    static Injector createSeparateInjector() {
        registerPackages();
        return Guice.createInjector(new CriteriaRuntimeModule());
    }

    private static synchronized void registerPackages() {
        EPackage.Registry.INSTANCE.putIfAbsent(GuidelinePackage.eNS_URI, GuidelinePackage.eINSTANCE);
        EPackage.Registry.INSTANCE.putIfAbsent(XtextPackage.eNS_URI, XtextPackage.eINSTANCE);
        Resource.Factory.Registry.INSTANCE.getExtensionToFactoryMap()
                .computeIfAbsent("xtextbin", unused -> new BinaryGrammarResourceFactoryImpl());
    }
}
