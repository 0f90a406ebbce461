// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hopcommand;

import io.ledgerhop.command.Ledgerhop;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.hop.core.variables.IVariables;
import org.apache.hop.hop.plugin.HopCommand;
import org.apache.hop.hop.plugin.IHopCommand;
import org.apache.hop.metadata.serializer.multi.MultiMetadataProvider;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * <i>hop ledgerhop</i>, which passes its arguments on to the command <i>ledgerhop</i>, so that both
 * give the same answers, messages and exit codes.
 */
@HopCommand(id = "ledgerhop", description = LedgerhopHopCommand.DESCRIPTION)
@Command(name = "ledgerhop", description = LedgerhopHopCommand.DESCRIPTION)
public final class LedgerhopHopCommand implements IHopCommand, Callable<Integer> {

  static final String DESCRIPTION =
      "Answers questions about a mapping workbook and what was posted, and reverses settlements";

  @Parameters(
      arity = "0..*",
      paramLabel = "ARGUMENT",
      description = "a sub-command and its options")
  private List<String> arguments = new ArrayList<>();

  @Spec private CommandSpec spec = CommandSpec.create();

  /** Leaves all options, such as --help, to the command <i>ledgerhop</i>. */
  @Override
  public void initialize(
      CommandLine command, IVariables variables, MultiMetadataProvider metadataProvider) {
    initialize(command);
  }

  static void initialize(CommandLine command) {
    command.setUnmatchedOptionsArePositionalParams(true);
  }

  @Override
  public Integer call() {
    return Ledgerhop.command(Clock.systemUTC(), System.getenv())
        .setOut(spec.commandLine().getOut())
        .setErr(spec.commandLine().getErr())
        .execute(arguments.toArray(String[]::new));
  }
}
