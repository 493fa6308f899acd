package org.casewright.headless;

import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The command itself, which shows what commands there are. */
@Command(
        name = "casewright",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        subcommands = {CheckCommand.class, TestCommand.class, EvaluateCommand.class, DetermineCommand.class,
                ImportCommand.class},
        description = "Checks guidelines and cases of Independent Medical Review, and writes determination letters.")
final class Casewright implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getOut());
        return 0;
    }
}
