// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.posting;

import io.ledgerhop.document.Document;
import io.ledgerhop.posting.ledger.Ledger;
import io.ledgerhop.posting.ledger.LedgerEntries;
import io.ledgerhop.time.Sleeper;
import io.ledgerhop.time.Wait;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Looks for what was sent until the ledger shows it, with growing pauses.
 *
 * <p>All documents of a run share one time limit, so that the waiting times do not add up when the
 * ledger shows none of them.
 */
final class LookUps {

  /**
   * The pauses before a document is sent once more; an entry that is only late is found meanwhile.
   */
  static final List<Duration> BEFORE_REPLAY = seconds(2, 4, 8);

  /** The pauses after it was sent once more. */
  static final List<Duration> AFTER_REPLAY = seconds(16, 30, 60);

  /** The pauses for a document that the ledger has confirmed and does not show yet. */
  static final List<Duration> AFTER_CONFIRMATION =
      Stream.concat(BEFORE_REPLAY.stream(), AFTER_REPLAY.stream()).toList();

  /** The time that a run spends on looking for all its documents together. */
  static final Duration RUN_MAX = Duration.ofMinutes(5);

  private final Ledger ledger;
  private final Clock clock;
  private final Sleeper sleeper;
  private Duration used = Duration.ZERO;

  LookUps(Ledger ledger, Clock clock, Sleeper sleeper) {
    this.ledger = ledger;
    this.clock = clock;
    this.sleeper = sleeper;
  }

  /**
   * Looks once after each pause for the documents that the ledger has not shown yet, all together,
   * until the time limit of the run is reached.
   *
   * @return what the ledger has shown
   * @throws InterruptedException when the user stops the run
   */
  LedgerEntries after(List<Duration> pauses, List<Document> documents) throws InterruptedException {
    LedgerEntries found = LedgerEntries.NONE;
    List<Document> missing = documents;
    int number = 0;
    for (Duration pause : pauses) {
      if (missing.isEmpty() || isOver()) {
        break;
      }
      Instant begin = clock.instant();
      number++;
      String next = "look-up " + number + " of " + pauses.size();
      sleeper.sleep(new Wait(pause, next, reason(missing)));
      found = found.and(ledger.find(missing));
      missing = found.missing(documents);
      used = used.plus(longer(pause, Duration.between(begin, clock.instant())));
    }
    return found;
  }

  private static String reason(List<Document> missing) {
    String first = missing.get(0).number();
    return missing.size() == 1
        ? first + ": it was sent, and the ledger does not show it yet"
        : first
            + " and "
            + (missing.size() - 1)
            + " more: they were sent, and the ledger does not show them yet";
  }

  /** The time that was spent so far on looking for documents after they were sent. */
  Duration used() {
    return used;
  }

  /** True when the time of this run is used up. */
  boolean isOver() {
    return used.compareTo(RUN_MAX) >= 0;
  }

  private static Duration longer(Duration one, Duration other) {
    return one.compareTo(other) > 0 ? one : other;
  }

  private static List<Duration> seconds(long... seconds) {
    return Arrays.stream(seconds).mapToObj(Duration::ofSeconds).toList();
  }
}
