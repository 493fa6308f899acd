package org.casewright.codegen;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.codegen.ecore.generator.Generator;
import org.eclipse.emf.codegen.ecore.genmodel.GenModel;
import org.eclipse.emf.codegen.ecore.genmodel.GenModelPackage;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenBaseGeneratorAdapter;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenModelGeneratorAdapterFactory;
import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.Diagnostician;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;

/** Generates the Java code of every {@code model/*.genmodel} of a bundle into its {@code src-gen}. */
public final class ModelCodegen {

    private ModelCodegen() {
    }

    /** @param args the folder of the bundle that holds the models */
    public static void main(String[] args) throws IOException {
        Workspace.Project bundle = Workspace.project(Path.of(args[0]));
        List<Path> genModels = bundle.files("model", ".genmodel");
        bundle.generateIfStale(bundle.files("model", ".ecore", ".genmodel"),
                () -> genModels.forEach(genModel -> generate(bundle.platformUri(genModel))));
    }

    private static void generate(URI uri) {
        GenModel genModel = load(uri);
        int packages = genModel.getGenPackages().size();
        genModel.reconcile();
        if (genModel.getGenPackages().size() > packages) {
            throw new IllegalStateException(uri + " refers to the package "
                    + genModel.getGenPackages().getLast().getPackageName()
                    + " of another model: name that model's package in usedGenPackages");
        }
        requireValid(genModel, uri);
        genModel.setCanGenerate(true);

        Generator generator = new Generator();
        generator.getAdapterFactoryDescriptorRegistry()
                .addDescriptor(GenModelPackage.eNS_URI, GenModelGeneratorAdapterFactory.DESCRIPTOR);
        generator.setInput(genModel);
        Diagnostic result =
                generator.generate(genModel, GenBaseGeneratorAdapter.MODEL_PROJECT_TYPE, new BasicMonitor());
        if (result.getSeverity() >= Diagnostic.WARNING) {
            throw new IllegalStateException("No code for " + uri + ": " + Diagnostics.describe(result));
        }
    }

    private static GenModel load(URI uri) {
        ResourceSet resources = new ResourceSetImpl();
        resources.getResourceFactoryRegistry().getExtensionToFactoryMap().putAll(
                Map.of("ecore", new EcoreResourceFactoryImpl(), "genmodel", new EcoreResourceFactoryImpl()));
        EPackage.Registry.INSTANCE.put(GenModelPackage.eNS_URI, GenModelPackage.eINSTANCE);
        return (GenModel) resources.getResource(uri, true).getContents().getFirst();
    }

    private static void requireValid(GenModel genModel, URI uri) {
        Diagnostic diagnostic = genModel.diagnose();
        if (diagnostic.getSeverity() >= Diagnostic.ERROR) {
            throw new IllegalStateException(uri + " is not valid: " + Diagnostics.describe(diagnostic));
        }
        for (var genPackage : genModel.getGenPackages()) {
            Diagnostic ecore = Diagnostician.INSTANCE.validate(genPackage.getEcorePackage());
            if (ecore.getSeverity() >= Diagnostic.ERROR) {
                throw new IllegalStateException(
                        genPackage.getEcorePackage().eResource().getURI() + ": " + Diagnostics.describe(ecore));
            }
        }
    }
}
