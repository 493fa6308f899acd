package org.casewright.workbench.app;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the program was started with: files to open, and whether the samples are to be opened first.
 *
 * @param samples whether {@code -samples} was among the arguments
 * @param files   the cases and guidelines named, in their order
 */
record Arguments(boolean samples, List<Path> files) {

    /** Reads the arguments that the platform left over. */
    static Arguments of(String... arguments) {
        return new Arguments(List.of(arguments).contains("-samples"),
                Stream.of(arguments).filter(argument -> argument.endsWith(".case") || argument.endsWith(".criteria"))
                        .map(argument -> Path.of(argument).toAbsolutePath()).toList());
    }
}
