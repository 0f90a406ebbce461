// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.command.status;

import io.ledgerhop.command.page.AnswerOutput;
import io.ledgerhop.command.page.Exits;
import io.ledgerhop.store.TrailAddress;
import io.ledgerhop.store.status.SettlementStanding;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The command that shows the state of every settlement, first what needs a person. */
@Command(
    name = "status",
    mixinStandardHelpOptions = true,
    description = {
      "Shows what became of every settlement that the trail knows, over all runs: first what needs a person, with what to do.",
      "Days are UTC. Changes nothing, asks neither Amazon nor Intacct, and may run beside a run."
    },
    exitCodeListHeading = Exits.HEADING,
    exitCodeList = {Exits.DONE_TEXT, Exits.FAILED_TEXT, Exits.NEEDS_TEXT})
public final class StatusCommand implements Callable<Integer> {

  @Mixin private TrailAddress address = new TrailAddress();

  @Option(
      names = "--seller",
      paramLabel = "NAME",
      description = "only the settlements of this seller account")
  private @Nullable String seller;

  @Option(
      names = "--since",
      paramLabel = "YYYY-MM-DD",
      description = "only settlements whose period ended on this day or later")
  private @Nullable LocalDate since;

  @Option(names = "--open", description = "only what needs a person, or a look")
  private boolean open;

  @Mixin private AnswerOutput output = new AnswerOutput();
  @Spec private CommandSpec spec = CommandSpec.create();

  private final Clock clock;
  private final Map<String, String> environment;

  /**
   * @param clock tells the age of the settlements
   * @param environment has the password of the trail, see {@link TrailAddress}
   */
  public StatusCommand(Clock clock, Map<String, String> environment) {
    this.clock = clock;
    this.environment = environment;
  }

  @Override
  public Integer call() {
    List<SettlementStanding> chosen =
        address.standings(environment).stream().filter(this::isAskedFor).toList();
    return output.show(
        new StatusAnswer(chosen, clock.instant(), open).page(), spec.commandLine().getOut());
  }

  private boolean isAskedFor(SettlementStanding settlement) {
    boolean isOfSeller = seller == null || seller.strip().equals(settlement.seller());
    return isOfSeller
        && (since == null
            || !settlement.end().isBefore(since.atStartOfDay(ZoneOffset.UTC).toInstant()));
  }
}
