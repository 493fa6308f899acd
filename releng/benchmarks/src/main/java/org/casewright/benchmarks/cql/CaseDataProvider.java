package org.casewright.benchmarks.cql;

import org.opencds.cqf.cql.engine.data.DataProvider;
import org.opencds.cqf.cql.engine.model.BaseModelResolver;
import org.opencds.cqf.cql.engine.runtime.Code;
import org.opencds.cqf.cql.engine.runtime.Interval;

/**
 * Gives the CQL engine the case that is its context. A retrieve is one look-up and a property one switch: no
 * reflection, no terminology service, so that what is measured is the engine.
 */
final class CaseDataProvider extends BaseModelResolver implements DataProvider {

    static final String URL = "urn:casewright:case";

    @Override
    public Iterable<Object> retrieve(String context, String contextPath, Object contextValue, String dataType,
            String templateId, String codePath, Iterable<Code> codes, String valueSet, String datePath,
            String dateLowPath, String dateHighPath, Interval dateRange) {
        CqlCase current = (CqlCase) contextValue;
        return valueSet == null ? current.entries(dataType) : current.inValueSet(valueSet);
    }

    @Override
    public Object resolvePath(Object target, String path) {
        return switch (target) {
            case CqlFinding finding -> property(finding, path);
            case CqlTreatment treatment -> property(treatment, path);
            case CqlRequest request -> property(request, path);
            default -> throw unknown(target, path);
        };
    }

    private static Object property(CqlFinding finding, String path) {
        return switch (path) {
            case "concept" -> finding.concept();
            case "bearsOn" -> finding.bearsOn();
            case "kinds" -> finding.kinds();
            case "status" -> finding.status();
            case "date" -> finding.date();
            case "onset" -> finding.onset();
            case "region" -> finding.region();
            case "side" -> finding.side();
            case "method" -> finding.method();
            case "regions" -> finding.regions();
            default -> throw unknown(finding, path);
        };
    }

    private static Object property(CqlTreatment treatment, String path) {
        return switch (path) {
            case "concept" -> treatment.concept();
            case "bearsOn" -> treatment.bearsOn();
            case "given" -> treatment.given();
            case "date" -> treatment.date();
            case "outcome" -> treatment.outcome();
            case "relief" -> treatment.relief();
            case "reliefWeeks" -> treatment.reliefWeeks();
            default -> throw unknown(treatment, path);
        };
    }

    private static Object property(CqlRequest request, String path) {
        return switch (path) {
            case "id" -> request.id();
            case "requested" -> request.requested();
            case "recordDate" -> request.recordDate();
            case "region" -> request.region();
            case "regions" -> request.regions();
            case "side" -> request.side();
            case "quantity" -> request.quantity();
            case "kind" -> request.kind();
            default -> throw unknown(request, path);
        };
    }

    private static IllegalArgumentException unknown(Object target, String path) {
        return new IllegalArgumentException(target.getClass().getSimpleName() + " has no '" + path + "'.");
    }

    @Override
    public String getPackageName() {
        return CaseDataProvider.class.getPackageName();
    }

    @Override
    public void setPackageName(String name) {
        throw readOnly();
    }

    @Override
    public Object getContextPath(String contextType, String targetType) {
        return null;
    }

    @Override
    public Class<?> resolveType(String name) {
        return switch (name) {
            case "Finding" -> CqlFinding.class;
            case "Treatment" -> CqlTreatment.class;
            case "Request" -> CqlRequest.class;
            default -> throw new IllegalArgumentException("The case model has no class '" + name + "'.");
        };
    }

    @Override
    public Class<?> resolveType(Object value) {
        return value.getClass();
    }

    @Override
    public Object createInstance(String typeName) {
        throw readOnly();
    }

    @Override
    public void setValue(Object target, String path, Object value) {
        throw readOnly();
    }

    @Override
    public Boolean objectEqual(Object left, Object right) {
        return left == right;
    }

    @Override
    public Boolean objectEquivalent(Object left, Object right) {
        return left == right;
    }

    @Override
    public String resolveId(Object target) {
        return ((CqlRequest) target).id();
    }

    private static UnsupportedOperationException readOnly() {
        return new UnsupportedOperationException("The topic only reads the case.");
    }
}
