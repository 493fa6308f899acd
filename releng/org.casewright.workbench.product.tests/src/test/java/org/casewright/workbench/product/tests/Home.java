package org.casewright.workbench.product.tests;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The home of a user of the client, who says nothing of where to work, and what the platform keeps for that user. */
record Home(Path folder) {

    private static final List<String> SHIPPED =
            List.of("config.ini", "org.eclipse.equinox.simpleconfigurator/bundles.info");

    /** Makes one in which nothing was ever started. */
    static Home create(Path folder) throws IOException {
        Home home = new Home(folder);
        for (String file : SHIPPED) {
            Path copy = home.configuration().resolve(file);
            Files.createDirectories(copy.getParent());
            Files.copy(Product.LINUX.home().resolve("configuration").resolve(file), copy);
        }
        return home;
    }

    /** Where the client works by itself. */
    Workspace workspace() {
        return new Workspace(folder.resolve("Casewright"));
    }

    private Path configuration() {
        return folder.resolve("configuration");
    }

    Client start(String... arguments) throws IOException {
        return Client.start(Map.of("JAVA_TOOL_OPTIONS", "-Duser.home=" + folder),
                Stream.concat(Stream.of("-configuration", configuration().toString()), Stream.of(arguments)).toList());
    }

    /** Cuts what the platform keeps of its bundles from start to start, as a kill while it writes does. */
    void damageCache() throws IOException {
        List<Path> kept;
        try (Stream<Path> files = Files.list(configuration().resolve("org.eclipse.osgi"))) {
            kept = files.filter(file -> file.getFileName().toString().startsWith("framework.info.")).toList();
        }
        for (Path file : kept) {
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                channel.truncate(channel.size() / 2);
            }
        }
        if (kept.isEmpty()) {
            throw new AssertionError("The platform keeps nothing that could be damaged.");
        }
    }
}
