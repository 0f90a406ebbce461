// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.command;

import static io.ledgerhop.command.file.CommandProblem.PROGRAM_FAILED;

import io.ledgerhop.command.approve.ApproveCommand;
import io.ledgerhop.command.page.Exits;
import io.ledgerhop.command.reverse.ReverseSettlementCommand;
import io.ledgerhop.command.status.StatusCommand;
import io.ledgerhop.problem.ConnectorException;
import io.ledgerhop.store.DeclareAbsent;
import io.ledgerhop.store.ExplainDocument;
import io.ledgerhop.store.VerifyTrail;
import java.time.Clock;
import java.util.Map;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * The command <i>ledgerhop</i>, which answers questions about a workbook and about the trail, and
 * reverses settlements.
 */
@Command(
    name = "ledgerhop",
    mixinStandardHelpOptions = true,
    description = "Answers questions about a mapping workbook, and about what was posted.",
    exitCodeListHeading = Exits.HEADING,
    exitCodeList = {Exits.DONE_TEXT, Exits.FAILED_TEXT, Exits.NEEDS_TEXT})
public final class Ledgerhop implements Runnable {

  @Spec private CommandSpec spec = CommandSpec.create();

  private Ledgerhop() {}

  /** Exits with one of the codes that the help lists. */
  public static void main(String[] args) {
    System.exit(command(Clock.systemUTC(), System.getenv()).execute(args));
  }

  /**
   * The command, to be executed with its arguments. To add a sub-command, add a line here.
   *
   * @param clock tells the age of what waits, and dates what is noted
   * @param environment has the password of a PostgreSQL trail
   */
  public static CommandLine command(Clock clock, Map<String, String> environment) {
    CommandLine command = new CommandLine(new Ledgerhop());
    Stream.of(
            new CheckCommand(),
            new CoverageCommand(clock),
            new ImpactCommand(clock),
            new AskCommand(clock),
            new TestsCommand(clock),
            new TwinCommand(),
            new StatusCommand(clock, environment),
            ReverseSettlementCommand.ofThisPlugin())
        .forEach(command::addSubcommand);
    command.addSubcommand(ExplainDocument.command(environment, new ExplainPage()));
    command.addSubcommand(VerifyTrail.command(environment));
    command.addSubcommand(DeclareAbsent.command(clock, environment));
    command.addSubcommand(
        ApproveCommand.command(clock, environment, System.getProperty("user.name", "")));
    return prepared(command);
  }

  /** Called without a sub-command only. */
  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Name a sub-command.");
  }

  /** A misspelt option behind one that takes several files is none of these files. */
  private static CommandLine prepared(CommandLine command) {
    command.setUnmatchedOptionsAllowedAsOptionParameters(false);
    command.getSubcommands().values().forEach(Ledgerhop::failsInASentence);
    failsInASentence(command);
    return command;
  }

  private static void failsInASentence(CommandLine command) {
    command.getCommandSpec().exitCodeOnInvalidInput(Exits.FAILED);
    command.setExecutionExceptionHandler(
        (failure, line, parsed) -> {
          line.getErr().println(message(failure, line.getCommandName()));
          line.getErr().flush();
          return Exits.FAILED;
        });
  }

  private static String message(Exception failure, String command) {
    return failure instanceof ConnectorException known
        ? known.problem().message()
        : PROGRAM_FAILED.at("ledgerhop " + command, String.valueOf(failure)).message();
  }
}
