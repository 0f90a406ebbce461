// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.store;

import static io.ledgerhop.store.Samples.BOOKS;
import static io.ledgerhop.store.Samples.KEY;
import static io.ledgerhop.store.Samples.NOON;
import static io.ledgerhop.store.Samples.SELLER;
import static io.ledgerhop.store.Samples.SETTLEMENT;
import static io.ledgerhop.store.Samples.header;
import static io.ledgerhop.store.Samples.journal;
import static io.ledgerhop.store.Samples.key;
import static io.ledgerhop.store.Samples.move;
import static io.ledgerhop.store.Samples.report;

import io.ledgerhop.document.Document;
import io.ledgerhop.posting.trail.Lease;
import io.ledgerhop.posting.trail.PostingState;
import io.ledgerhop.posting.trail.SettlementKey;
import io.ledgerhop.posting.trail.SettlementStatus;
import io.ledgerhop.posting.trail.Trail;
import io.ledgerhop.posting.trail.TrailMove;
import io.ledgerhop.store.database.SqliteDialect;
import java.io.IOException;
import java.nio.file.Path;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;

/** A run in a process of its own, for tests that kill it or run it beside others. */
final class ChildRun {

  /** The exit code of a run that ended at the requested step. */
  static final int DIED = 42;

  /** How many settlements the runs of {@code take} compete for. */
  static final int SETTLEMENTS = 30;

  private ChildRun() {}

  /** Starts {@code post <step>} or {@code take <name>} on the trail with this address. */
  static Process start(String url, String... task) throws IOException {
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    String classPath = System.getProperty("java.class.path");
    List<String> command = new ArrayList<>(List.of(java.toString(), "-cp", classPath));
    command.addAll(List.of(ChildRun.class.getName(), url));
    command.addAll(List.of(task));
    ProcessBuilder builder = new ProcessBuilder(command);
    return builder.redirectError(ProcessBuilder.Redirect.DISCARD).start();
  }

  /** On PostgreSQL as the user of the server of the tests, which needs no password. */
  static JdbcTrail open(String url) {
    return JdbcTrail.open(url, url.startsWith(SqliteDialect.PREFIX) ? "" : "postgres", "");
  }

  public static void main(String[] args) {
    try (Trail trail = open(args[0])) {
      if (args[1].equals("post")) {
        post(trail, Integer.parseInt(args[2]));
      } else {
        take(trail, args[2]);
      }
    }
  }

  /**
   * Posts one settlement, and exits after this many steps; 0 exits inside the first transaction.
   */
  private static void post(Trail trail, int steps) {
    List<Runnable> all =
        List.of(
            () -> trail.noteReport(report("r1", SETTLEMENT), NOON),
            () -> trail.noteSettlement(header(SETTLEMENT, "f11e"), NOON),
            () -> trail.lease(BOOKS, KEY, "child", new Lease(NOON, NOON.plusSeconds(60))),
            () -> trail.intend(BOOKS, List.of(journal(1, "10.00"), journal(2, "20.00")), NOON),
            () -> trail.move(BOOKS, move(1, PostingState.SENT), NOON),
            () ->
                trail.move(BOOKS, new TrailMove(key(1), PostingState.POSTED, "4711", "", ""), NOON),
            () -> trail.move(BOOKS, move(1, PostingState.VERIFIED), NOON),
            () ->
                trail.concludeSettlement(SELLER, SETTLEMENT, SettlementStatus.FINISHED, "", NOON));
    all.stream().limit(steps).forEach(Runnable::run);
    if (steps == 0) {
      trail.intend(BOOKS, new Deadly(), NOON);
    }
    Runtime.getRuntime().halt(DIED);
  }

  /** A list of documents whose second element kills the process before the first is committed. */
  private static final class Deadly extends AbstractList<Document> {

    @Override
    public Document get(int index) {
      if (index == 1) {
        Runtime.getRuntime().halt(DIED);
      }
      return journal(1, "10.00");
    }

    @Override
    public int size() {
      return 2;
    }
  }

  /** Tries to lease every settlement, and prints those that it got. */
  private static void take(Trail trail, String name) {
    for (int id = 1; id <= SETTLEMENTS; id++) {
      SettlementKey key = new SettlementKey(SELLER, "" + id);
      if (trail.lease(BOOKS, key, name, new Lease(NOON, NOON.plusSeconds(60))).equals(name)) {
        System.out.println(id);
      }
    }
  }
}
