// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.store;

import io.ledgerhop.problem.ConnectorException;
import io.ledgerhop.problem.Counted;
import io.ledgerhop.problem.Problem;
import io.ledgerhop.store.database.Database;
import io.ledgerhop.store.database.Transactions;
import io.ledgerhop.store.seal.Audit;
import io.ledgerhop.store.seal.SealEnd;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The command that tells whether a trail and its archive are as LedgerHop wrote them. */
@Command(
    name = "verify",
    mixinStandardHelpOptions = true,
    description = {
      "Follows the hash chain of a trail, compares every row with it, and hashes the archived files again.",
      "Changes nothing, and may run beside a run."
    },
    exitCodeListHeading = "Exit codes:%n",
    exitCodeList = {"0:all is as it was sealed", "1:it could not be read", "3:something differs"})
public final class VerifyTrail implements Callable<Integer> {

  private static final int FAILED = 1;
  private static final int DIFFERS = 3;

  @Mixin private TrailAddress address = new TrailAddress();

  @Option(
      names = "--archive",
      paramLabel = "FOLDER",
      description = "the folder of the archived files; without it they are not looked at")
  private @Nullable Path archive;

  @Option(
      names = "--kept",
      paramLabel = "END",
      description = "an end of the chain that was kept elsewhere: what this command printed then")
  private @Nullable String kept;

  @Spec private CommandSpec spec = CommandSpec.create();

  private final Map<String, String> environment;

  VerifyTrail(Map<String, String> environment) {
    this.environment = environment;
  }

  /**
   * The command, also as a sub-command of another.
   *
   * @param environment has the password of the trail, see {@link TrailAddress}
   */
  public static CommandLine command(Map<String, String> environment) {
    CommandLine command = new CommandLine(new VerifyTrail(environment));
    command.getCommandSpec().exitCodeOnInvalidInput(FAILED);
    return command;
  }

  @Override
  public Integer call() {
    Optional<SealEnd> end = Optional.ofNullable(kept).flatMap(SealEnd::parse);
    if (kept != null && end.isEmpty()) {
      return failed("--kept: write a number, a colon and 64 hexadecimal digits, as printed");
    }
    if (archive != null && !Files.isDirectory(archive)) {
      return failed("--archive " + archive + ": there is no such folder (check the path)");
    }
    try {
      Database database = address.database(environment).readOnly();
      try (Transactions transactions = new Transactions(database)) {
        Migrations.requireSealed(database, transactions);
        return report(Audit.of(transactions, end, Optional.ofNullable(archive)));
      }
    } catch (ConnectorException e) {
      return failed(e.problem().message());
    }
  }

  private int failed(String message) {
    spec.commandLine().getErr().println(message);
    return FAILED;
  }

  private int report(Audit audit) {
    PrintWriter screen = spec.commandLine().getOut();
    audit.findings().stream().map(Problem::message).forEach(screen::println);
    long more = audit.found() - audit.findings().size();
    if (more > 0) {
      screen.println("... and " + more + " more findings");
    }
    String counts =
        audit.counts().entrySet().stream()
            .map(count -> count.getKey() + " " + count.getValue())
            .collect(Collectors.joining(", "));
    screen.println("Looked at: " + counts + (archive == null ? "; no archive" : ""));
    screen.println("End of the chain, to keep elsewhere: " + audit.end());
    screen.println(
        audit.found() == 0
            ? "All is as LedgerHop wrote it."
            : Counted.of(audit.found(), "finding") + ".");
    return audit.found() == 0 ? 0 : DIFFERS;
  }
}
