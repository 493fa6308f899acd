package org.casewright.criteria;

import org.casewright.criteria.conversion.CriteriaValueConverters;
import org.casewright.criteria.naming.CriteriaNames;
import org.eclipse.xtext.conversion.IValueConverterService;
import org.eclipse.xtext.naming.IQualifiedNameProvider;

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
}
