package org.casewright.criteria;

import com.google.inject.Injector;

import org.casewright.model.guideline.GuidelinePackage;
import org.eclipse.emf.ecore.EPackage;

/** Makes the language known, and gives its injector: in Equinox and in a plain JVM alike. */
public class CriteriaStandaloneSetup extends CriteriaStandaloneSetupGenerated {

    @Override
    public Injector createInjectorAndDoEMFRegistration() {
        EPackage.Registry.INSTANCE.putIfAbsent(GuidelinePackage.eNS_URI, GuidelinePackage.eINSTANCE);
        return super.createInjectorAndDoEMFRegistration();
    }
}
