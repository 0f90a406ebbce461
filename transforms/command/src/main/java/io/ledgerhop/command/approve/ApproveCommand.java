// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.command.approve;

import io.ledgerhop.command.page.Exits;
import io.ledgerhop.posting.approval.Approval;
import io.ledgerhop.posting.approval.RulesVersion;
import io.ledgerhop.posting.approval.SignOff;
import io.ledgerhop.posting.approval.Signature;
import io.ledgerhop.problem.ConnectorException;
import io.ledgerhop.problem.Outcome;
import io.ledgerhop.store.JdbcTrail;
import io.ledgerhop.store.TrailAddress;
import java.io.PrintWriter;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The command by which a person approves a workbook that another person has changed. */
@Command(
    name = "approve",
    mixinStandardHelpOptions = true,
    description = {
      "Notes in the trail that a person has checked a workbook and approves it, with the rule files beside it.",
      "With Sign-off set to Required, Intacct Output posts with approved rules only; every change needs a new approval."
    })
public final class ApproveCommand implements Callable<Integer> {

  @Mixin private TrailAddress address = new TrailAddress();

  @Option(
      names = "--mapping",
      paramLabel = "PATH",
      description = "the workbook, a file or a folder with a file for each tab")
  private String mapping = "";

  @Option(
      names = "--overrides",
      paramLabel = "PATH",
      split = ";",
      description = {
        "the overrides that lie on the workbook, those for all seller accounts first;",
        "the rules of each seller account with overrides of its own are approved by themselves"
      })
  private List<String> overrides = new ArrayList<>();

  @Option(
      names = "--rules",
      paramLabel = "PATH",
      split = ";",
      description = "the rule files, as in the option Rule files of Ledger Rules")
  private List<String> rules = new ArrayList<>();

  @Option(names = "--by", paramLabel = "NAME", description = "who approves or withdraws")
  private String by = "";

  @Option(names = "--note", paramLabel = "TEXT", description = "what that person says about it")
  private String note = "";

  @Option(
      names = "--changed-by",
      paramLabel = "NAME",
      description = "who changed the workbook last, if its tab Changes does not say so")
  private String changedBy = "";

  @Option(names = "--withdraw", description = "the approval counts no longer")
  private boolean withdraw;

  @Option(
      names = "--hash",
      paramLabel = "HASH",
      description = "with --withdraw: the hash of rules whose files are not at hand")
  private @Nullable String hash;

  @Option(names = "--list", description = "shows who approved and withdrew what, the last first")
  private boolean list;

  @Spec private CommandSpec spec = CommandSpec.create();

  private final Clock clock;
  private final Map<String, String> environment;
  private final String account;

  /**
   * @param account the user of this machine
   */
  ApproveCommand(Clock clock, Map<String, String> environment, String account) {
    this.clock = clock;
    this.environment = environment;
    this.account = account;
  }

  /**
   * The command, to be executed with its arguments.
   *
   * @param environment has the password of a PostgreSQL trail
   * @param account the user of this machine
   */
  public static CommandLine command(Clock clock, Map<String, String> environment, String account) {
    CommandLine command = new CommandLine(new ApproveCommand(clock, environment, account));
    command.getCommandSpec().exitCodeOnInvalidInput(Exits.FAILED);
    return command;
  }

  @Override
  public Integer call() {
    if (!list && by.isBlank()) {
      return failed("Say who approves or withdraws with --by; the name stays in the trail.");
    }
    if (!list && mapping.isBlank() == (hash == null || !withdraw)) {
      return failed("Name the workbook with --mapping; or with --withdraw its --hash.");
    }
    try {
      act();
      return Exits.DONE;
    } catch (ConnectorException e) {
      return failed(e.problem().message());
    }
  }

  private int failed(String message) {
    spec.commandLine().getErr().println(message);
    return Exits.FAILED;
  }

  private void act() {
    if (list) {
      try (JdbcTrail trail = address.open(environment)) {
        trail.approvals().all().forEach(this::show);
      }
      return;
    }
    Signature signature = new Signature(by.strip(), account, note.strip());
    if (hash != null) {
      String known = hash.strip();
      try (JdbcTrail trail = address.open(environment)) {
        show(new SignOff(trail.approvals(), clock).withdraw("--hash", known, signature));
      }
      return;
    }
    RulesVersion version =
        valueOf(new DiskVersion(mapping, overrides, rules, changedBy.strip()).read());
    try (JdbcTrail trail = address.open(environment)) {
      SignOff signOff = new SignOff(trail.approvals(), clock);
      show(
          withdraw
              ? signOff.withdraw(mapping, version.hash(), signature)
              : signOff.approve(mapping, version, signature));
    }
  }

  /** All problems but the first are printed; the first is thrown. */
  private <T> T valueOf(Outcome<T> outcome) {
    if (!outcome.hasValue()) {
      outcome.problems().stream().skip(1).forEach(problem -> failed(problem.message()));
    }
    return outcome.orThrow();
  }

  private void show(Approval approval) {
    PrintWriter screen = spec.commandLine().getOut();
    RulesVersion version = approval.rules();
    Signature signature = approval.signature();
    screen.println(
        approval.at()
            + (approval.granted() ? " approved by " : " withdrawn by ")
            + signature.by()
            + " (user "
            + signature.account()
            + "), hash "
            + version.hash());
    String files =
        version.files().stream()
            .map(file -> file.getKey() + " " + file.getValue())
            .collect(Collectors.joining(", "));
    screen.println("  files: " + files);
    screen.println("  last changed by: " + version.changedBy());
    if (!signature.note().isEmpty()) {
      screen.println("  note: " + signature.note());
    }
  }
}
