package org.casewright.tests.headless;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.Platform;

/** The library and the sample cases that come with Casewright. */
final class Shipped {

    static final Path LIBRARY = bundle().resolve("library");
    static final Path SAMPLES = bundle().resolve("samples");
    static final Path SEED = SAMPLES.resolve("seed-trigger-point.case");
    static final Path IN_PART = SAMPLES.resolve("shoulder-surgery-in-part.case");
    static final Path OVERTURNED = SAMPLES.resolve("knee-therapy-overturned.case");

    private Shipped() {
    }

    /** A copy of a sample in a folder, with a passage of it replaced by another. */
    static Path changed(Path sample, String passage, String other, Path folder) throws IOException {
        String text = Files.readString(sample);
        if (!text.contains(passage)) {
            throw new IllegalArgumentException(sample + " does not hold: " + passage);
        }
        return Files.writeString(folder.resolve(sample.getFileName()), text.replace(passage, other));
    }

    private static Path bundle() {
        return FileLocator.getBundleFileLocation(Platform.getBundle("org.casewright.library")).orElseThrow().toPath();
    }
}
