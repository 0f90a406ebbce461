// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.store;

import io.ledgerhop.posting.PostingProblem;
import io.ledgerhop.posting.trail.Books;
import io.ledgerhop.posting.trail.Lease;
import io.ledgerhop.posting.trail.PostingState;
import io.ledgerhop.posting.trail.SettlementKey;
import io.ledgerhop.posting.trail.TrailMove;
import io.ledgerhop.problem.ConnectorException;
import io.ledgerhop.store.database.TrailProblem;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * The command by which a user declares that a document of unknown outcome is not in the ledger.
 *
 * <p>The document then counts as not sent: its content follows the workbook again, it gets a new
 * control id, and the next run looks it up once more before it sends it.
 */
@Command(
    name = "declare-absent",
    mixinStandardHelpOptions = true,
    description = {
      "Notes in the trail that Intacct does not have a document of unknown outcome.",
      "Look for its number in Intacct first, an hour after it was sent or later: if it is there after all, it will be there twice."
    })
public final class DeclareAbsent implements Callable<Integer> {

  /** Longer than writing the note takes. */
  private static final Duration LEASE_TIME = Duration.ofMinutes(1);

  private static final int FAILED = 1;
  private static final String PLACE = "the trail";

  @Mixin private TrailAddress address = new TrailAddress();

  @Option(
      names = "--document",
      required = true,
      paramLabel = "NUMBER",
      description = "number of the document, such as AMZ-90000000001-1")
  private String number = "";

  @Option(
      names = "--note",
      required = true,
      paramLabel = "TEXT",
      description = "why: where in Intacct it was looked for, and when")
  private String note = "";

  @Option(
      names = "--by",
      paramLabel = "NAME",
      description = "who says so; default the user of this machine")
  private String by = System.getProperty("user.name", "");

  @Option(
      names = "--company",
      paramLabel = "ID",
      description = "the Intacct company, if the number is there in several")
  private @Nullable String company;

  @Option(
      names = "--entity",
      paramLabel = "ID",
      description = "the entity, if the number is there in several; blank for the top level")
  private @Nullable String entity;

  @Spec private CommandSpec spec = CommandSpec.create();

  private final Clock clock;
  private final Map<String, String> environment;

  DeclareAbsent(Clock clock, Map<String, String> environment) {
    this.clock = clock;
    this.environment = environment;
  }

  /**
   * The command, also as a sub-command of another.
   *
   * @param environment has the password of the trail, see {@link TrailAddress}
   */
  public static CommandLine command(Clock clock, Map<String, String> environment) {
    CommandLine command = new CommandLine(new DeclareAbsent(clock, environment));
    command.getCommandSpec().exitCodeOnInvalidInput(FAILED);
    return command;
  }

  @Override
  public Integer call() {
    if (note.isBlank() || by.isBlank()) {
      return failed("Say who declares it with --by, and why with --note; both stay in the trail.");
    }
    try (JdbcTrail opened = JdbcTrail.open(address.database(environment))) {
      declare(opened);
    } catch (ConnectorException e) {
      return failed(e.problem().message());
    }
    spec.commandLine()
        .getOut()
        .println(
            number
                + ": counts as not sent from now on, declared absent by "
                + by.strip()
                + ". The next run looks for it once more, and sends it as the workbook says then.");
    return 0;
  }

  private int failed(String message) {
    spec.commandLine().getErr().println(message);
    return FAILED;
  }

  private void declare(JdbcTrail opened) {
    Map.Entry<Books, DocumentRow> found = found(opened);
    Books books = found.getKey();
    DocumentRow row = found.getValue();
    SettlementKey key = new SettlementKey(row.key().seller(), row.key().settlementId());
    String owner = "declare-absent of " + by.strip();
    Lease lease = new Lease(clock.instant(), clock.instant().plus(LEASE_TIME));
    String holder = opened.lease(books, key, owner, lease);
    if (!holder.equals(owner)) {
      throw new ConnectorException(PostingProblem.LEASED.at(number, holder));
    }
    try {
      requireUnknown(found(opened).getValue());
      String words = "declared absent by " + by.strip() + ": " + note.strip();
      TrailMove move = new TrailMove(row.key(), PostingState.ABSENT, "", "", words);
      opened.move(books, move, clock.instant());
    } finally {
      opened.release(books, key, owner);
    }
  }

  private Map.Entry<Books, DocumentRow> found(JdbcTrail opened) {
    List<Map.Entry<Books, DocumentRow>> found =
        opened.numbered(number).entrySet().stream()
            .filter(entry -> company == null || entry.getKey().company().equals(company))
            .filter(entry -> entity == null || entry.getKey().entity().equals(entity))
            .toList();
    if (found.isEmpty()) {
      throw new ConnectorException(TrailProblem.DOCUMENT_MISSING.at(PLACE, number));
    }
    if (found.size() > 1) {
      List<String> books = found.stream().map(entry -> entry.getKey().toString()).sorted().toList();
      throw new ConnectorException(
          TrailProblem.DOCUMENT_AMBIGUOUS.at(PLACE, number, String.join(", ", books)));
    }
    return Objects.requireNonNull(found.get(0));
  }

  private void requireUnknown(DocumentRow row) {
    if (row.state() != PostingState.UNKNOWN) {
      throw new ConnectorException(TrailProblem.NOT_UNKNOWN.at(PLACE, number, row.state()));
    }
  }
}
