package org.casewright.codegen;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.codegen.ecore.genmodel.GenModel;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.plugin.EcorePlugin;
import org.eclipse.xtext.xtext.generator.XtextGenerator;

/** Stands in for an Eclipse workspace: bundles are known by name, as in {@code platform:/resource/bundle/…}. */
final class Workspace {

    /** What decides about the generated code beside the inputs. */
    private static final List<Class<?>> GENERATORS = List.of(
            ModelCodegen.class, LanguageCodegen.class, StrictAntlr.class, GenModel.class, XtextGenerator.class);

    private Workspace() {
    }

    /** A bundle's folder, made known to EMF under its name. */
    static Project project(Path folder) {
        Path root = folder.toAbsolutePath().normalize();
        String name = root.getFileName().toString();
        EcorePlugin.getPlatformResourceMap().put(name, URI.createFileURI(root + "/"));
        return new Project(root, name);
    }

    /** A bundle with generated code in {@code src-gen}. */
    record Project(Path root, String name) {

        /** The files below a folder that end so, in a fixed order. */
        List<Path> files(String folder, String... endings) throws IOException {
            try (Stream<Path> paths = Files.walk(root.resolve(folder))) {
                return paths.filter(path -> Stream.of(endings).anyMatch(path.toString()::endsWith)).sorted().toList();
            }
        }

        URI platformUri(Path file) {
            return URI.createPlatformResourceURI(
                    name + "/" + root.relativize(file).toString().replace('\\', '/'), true);
        }

        Path generated() {
            return root.resolve("src-gen");
        }

        /**
         * Empties {@code src-gen} and generates anew, unless it was generated from just these inputs by just
         * this generator.
         */
        void generateIfStale(List<Path> inputs, Runnable generation) throws IOException {
            Path stamp = root.resolve("target/src-gen.sha256");
            String fingerprint = fingerprint(inputs);
            if (Files.exists(generated()) && Files.exists(stamp) && Files.readString(stamp).equals(fingerprint)) {
                System.out.println(name + "/src-gen is up to date");
                return;
            }
            Files.deleteIfExists(stamp);
            delete(generated());
            generation.run();
            Files.createDirectories(stamp.getParent());
            Files.writeString(stamp, fingerprint);
        }

        private static String fingerprint(List<Path> inputs) throws IOException {
            MessageDigest digest = sha256();
            for (Path input : inputs) {
                digest.update(input.getFileName().toString().getBytes(StandardCharsets.UTF_8));
                digest.update(Files.readAllBytes(input));
            }
            for (Class<?> generator : GENERATORS) {
                digest.update(origin(generator));
            }
            return HexFormat.of().formatHex(digest.digest());
        }

        /** The class file of one of ours; of another's, the name of its jar, which holds the version. */
        private static byte[] origin(Class<?> type) throws IOException {
            if (type.getPackage() != Workspace.class.getPackage()) {
                String jar = type.getProtectionDomain().getCodeSource().getLocation().getPath();
                return jar.substring(jar.lastIndexOf('/') + 1).getBytes(StandardCharsets.UTF_8);
            }
            try (var in = type.getResourceAsStream(type.getSimpleName() + ".class")) {
                return in.readAllBytes();
            }
        }

        private static MessageDigest sha256() {
            try {
                return MessageDigest.getInstance("SHA-256");
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException(e);
            }
        }

        private static void delete(Path folder) throws IOException {
            if (!Files.exists(folder)) {
                return;
            }
            try (Stream<Path> paths = Files.walk(folder)) {
                paths.sorted(Comparator.reverseOrder()).forEach(path -> {
                    try {
                        Files.delete(path);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
            }
        }
    }
}
