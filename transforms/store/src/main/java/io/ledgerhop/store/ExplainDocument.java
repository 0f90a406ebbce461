// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.store;

import io.ledgerhop.problem.ConnectorException;
import io.ledgerhop.store.database.Database;
import io.ledgerhop.store.database.TrailProblem;
import io.ledgerhop.store.database.Transactions;
import io.ledgerhop.store.seal.Story;
import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The command that shows everything that a trail has about a document. */
@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    description = {
      "Shows where a document came from and what became of it: the settlement, the file, each line with its rule and its rows, each attempt, and the links of the hash chain.",
      "Times are UTC. Changes nothing, and may run beside a run."
    })
public final class ExplainDocument implements Callable<Integer> {

  private static final int FAILED = 1;

  @Mixin private TrailAddress address = new TrailAddress();

  @Option(
      names = "--document",
      paramLabel = "NUMBER",
      description = "number of the document, such as AMZ-90000000001-1")
  private @Nullable String number;

  @Option(
      names = "--record",
      paramLabel = "NUMBER",
      description = "Intacct's record number of the document")
  private @Nullable String recordNo;

  @Spec private CommandSpec spec = CommandSpec.create();

  private final Map<String, String> environment;
  private final StoryPage written;

  private ExplainDocument(Map<String, String> environment, StoryPage written) {
    this.environment = environment;
    this.written = written;
  }

  /**
   * The command, also as a sub-command of another.
   *
   * @param environment has the password of the trail, see {@link TrailAddress}
   * @param written has options of its own, which the command has too
   */
  public static CommandLine command(Map<String, String> environment, StoryPage written) {
    CommandLine command = new CommandLine(new ExplainDocument(environment, written));
    command.getCommandSpec().addMixin("page", CommandSpec.forAnnotatedObjectLenient(written));
    command.getCommandSpec().exitCodeOnInvalidInput(FAILED);
    return command;
  }

  @Override
  public Integer call() {
    if ((number == null) == (recordNo == null)) {
      return failed("Name a document with --document, or with --record.");
    }
    try {
      explain(address.database(environment).readOnly());
    } catch (ConnectorException e) {
      return failed(e.problem().message());
    }
    return 0;
  }

  private void explain(Database database) {
    String column = number == null ? "record_no" : "number";
    String value = number == null ? String.valueOf(recordNo) : number;
    try (Transactions transactions = new Transactions(database)) {
      Migrations.requireSealed(database, transactions);
      List<Story> stories = Story.of(transactions, column, value);
      if (stories.isEmpty()) {
        throw new ConnectorException(TrailProblem.DOCUMENT_MISSING.at(database.place(), value));
      }
      PrintWriter screen = spec.commandLine().getOut();
      stories.stream().flatMap(Story::lines).forEach(screen::println);
      written.write(value, stories, screen);
    }
  }

  private int failed(String message) {
    spec.commandLine().getErr().println(message);
    return FAILED;
  }
}
