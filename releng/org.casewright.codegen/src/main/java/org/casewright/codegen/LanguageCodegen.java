package org.casewright.codegen;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.apache.log4j.BasicConfigurator;
import org.apache.log4j.ConsoleAppender;
import org.apache.log4j.Level;
import org.apache.log4j.Logger;
import org.apache.log4j.PatternLayout;
import org.eclipse.emf.mwe.core.WorkflowContextDefaultImpl;
import org.eclipse.emf.mwe.core.issues.Issues;
import org.eclipse.emf.mwe.core.issues.IssuesImpl;
import org.eclipse.emf.mwe.core.issues.MWEDiagnostic;
import org.eclipse.emf.mwe.core.monitor.NullProgressMonitor;
import org.eclipse.xtext.xtext.generator.CodeConfig;
import org.eclipse.xtext.xtext.generator.DefaultGeneratorModule;
import org.eclipse.xtext.xtext.generator.XtextGenerator;
import org.eclipse.xtext.xtext.generator.XtextGeneratorLanguage;
import org.eclipse.xtext.xtext.generator.XtextGeneratorStandaloneSetup;
import org.eclipse.xtext.xtext.generator.exporting.QualifiedNamesFragment2;
import org.eclipse.xtext.xtext.generator.formatting.Formatter2Fragment2;
import org.eclipse.xtext.xtext.generator.grammarAccess.GrammarAccessFragment2;
import org.eclipse.xtext.xtext.generator.model.project.StandardProjectConfig;
import org.eclipse.xtext.xtext.generator.parser.antlr.AntlrToolFacade;
import org.eclipse.xtext.xtext.generator.parser.antlr.XtextAntlrGeneratorFragment2;
import org.eclipse.xtext.xtext.generator.resourceFactory.ResourceFactoryFragment2;
import org.eclipse.xtext.xtext.generator.scoping.ImportNamespacesScopingFragment2;
import org.eclipse.xtext.xtext.generator.serializer.SerializerFragment2;
import org.eclipse.xtext.xtext.generator.validation.ValidatorFragment2;

/**
 * Generates the parser, serializer and Guice bindings of the criteria language into {@code src-gen} of its
 * bundle. Takes the place of an MWE2 workflow: the same components, set up in Java, which a compiler checks
 * and which fails with an exception where the workflow's launcher would end Maven's process.
 */
public final class LanguageCodegen {

    private static final String LANGUAGE = "org.casewright.criteria.Criteria";
    private static final String MODEL = "model/guideline.genmodel";

    /** Held, or it would be collected and speak again. */
    private static final java.util.logging.Logger WORKFLOW_LOG =
            java.util.logging.Logger.getLogger("org.eclipse.emf.mwe");

    private LanguageCodegen() {
    }

    /** @param args the folder of the language's bundle, and that of the model's */
    public static void main(String[] args) throws IOException {
        Workspace.Project language = Workspace.project(Path.of(args[0]));
        Workspace.Project model = Workspace.project(Path.of(args[1]));
        List<Path> inputs = new ArrayList<>(language.files("src", ".xtext"));
        inputs.addAll(model.files("model", ".ecore", ".genmodel"));

        quietLog();
        language.generateIfStale(inputs, () -> generate(language, model));
    }

    private static void generate(Workspace.Project language, Workspace.Project model) {
        XtextGeneratorStandaloneSetup setup = new XtextGeneratorStandaloneSetup();
        setup.setScanClasspath(false);
        XtextGenerator generator = new XtextGenerator();
        generator.setStandaloneSetup(setup);
        generator.setConfiguration(configuration(language));
        generator.addLanguage(language(model));

        Issues issues = new IssuesImpl();
        generator.checkConfiguration(issues);
        failOnErrors(issues);
        generator.invoke(new WorkflowContextDefaultImpl(), new NullProgressMonitor(), issues);
        failOnErrors(issues);
    }

    private static DefaultGeneratorModule configuration(Workspace.Project language) {
        StandardProjectConfig project = new StandardProjectConfig();
        project.setBaseName(language.name());
        project.setRootPath(language.root().getParent().toString());
        project.setMavenLayout(false);
        project.setCreateEclipseMetaData(false);

        CodeConfig code = new CodeConfig();
        code.setEncoding("UTF-8");
        code.setLineDelimiter("\n");
        code.setPreferXtendStubs(false);

        DefaultGeneratorModule module = new Bindings();
        module.setProject(project);
        module.setCode(code);
        return module;
    }

    private static XtextGeneratorLanguage language(Workspace.Project model) {
        XtextGeneratorLanguage language = new XtextGeneratorLanguage();
        language.setName(LANGUAGE);
        language.setFileExtensions("criteria");
        language.addReferencedResource(model.platformUri(model.root().resolve(MODEL)).toString());
        language.addFragment(new GrammarAccessFragment2());
        SerializerFragment2 serializer = new SerializerFragment2();
        serializer.setGenerateStub(false);
        language.addFragment(serializer);
        language.addFragment(new ResourceFactoryFragment2());
        language.addFragment(new XtextAntlrGeneratorFragment2());
        language.addFragment(new ValidatorFragment2());
        language.addFragment(new ImportNamespacesScopingFragment2());
        language.addFragment(new QualifiedNamesFragment2());
        language.addFragment(new Formatter2Fragment2());
        return language;
    }

    private static void failOnErrors(Issues issues) {
        if (issues.hasErrors()) {
            StringBuilder text = new StringBuilder("No code for ").append(LANGUAGE);
            for (MWEDiagnostic error : issues.getErrors()) {
                text.append(System.lineSeparator()).append("  ").append(Diagnostics.describe(error));
            }
            throw new IllegalStateException(text.toString());
        }
    }

    private static void quietLog() {
        BasicConfigurator.configure(new ConsoleAppender(new PatternLayout("%p %m%n")));
        Logger.getRootLogger().setLevel(Level.WARN);
        Logger.getLogger("org.eclipse.xtext").setLevel(Level.WARN);
        WORKFLOW_LOG.setLevel(java.util.logging.Level.WARNING);
    }

    /** Public, with a public method of this name, for Xtext's modules bind by reflection. */
    public static final class Bindings extends DefaultGeneratorModule {

        public Class<? extends AntlrToolFacade> bindAntlrToolFacade() {
            return StrictAntlr.class;
        }
    }
}
