package org.casewright.criteria.naming;

import java.util.ArrayList;
import java.util.List;

import com.google.inject.Inject;
import com.google.inject.Singleton;

import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.resource.IResourceDescription;
import org.eclipse.xtext.util.IResourceScopeCache;

/**
 * Finds the index of names that a file is linked by. A whole library is linked by one index that its owner
 * {@linkplain #publish publishes}; without one, each file is linked by an index of its own, which costs more.
 */
@Singleton
public class NameIndexes {

    @Inject
    private IResourceDescription.Manager descriptions;

    @Inject
    private IResourceScopeCache cache;

    /** The index that names of that file are looked up in. */
    public NameIndex of(Resource file) {
        ResourceSet files = file.getResourceSet();
        var published = (Published) EcoreUtil.getAdapter(files.eAdapters(), Published.class);
        return published != null ? published.index : cache.get(NameIndex.class, file, () -> build(files));
    }

    /** From now on the files are linked by the names that they have now. */
    public NameIndex publish(ResourceSet files) {
        NameIndex index = build(files);
        files.eAdapters().removeIf(Published.class::isInstance);
        files.eAdapters().add(new Published(index));
        return index;
    }

    private NameIndex build(ResourceSet files) {
        List<IEObjectDescription> names = new ArrayList<>();
        for (Resource file : files.getResources()) {
            descriptions.getResourceDescription(file).getExportedObjects().forEach(names::add);
        }
        return new NameIndex(names);
    }

    private static final class Published extends AdapterImpl {

        private final NameIndex index;

        Published(NameIndex index) {
            this.index = index;
        }

        @Override
        public boolean isAdapterForType(Object type) {
            return type == Published.class;
        }
    }
}
