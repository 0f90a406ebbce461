// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.store.status;

import io.ledgerhop.money.Money;
import io.ledgerhop.posting.trail.Books;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A settlement of a trail in one company and entity.
 *
 * @param settlementId Amazon's number, or that of an accrual, a cash entry or a document of rows
 * @param books empty if no document of it was recorded
 * @param end when its period ended, from which its age counts
 * @param deposit its total; negative if the seller owes Amazon
 * @param explanation what is wrong, often with a remedy in parentheses at the end; may be empty
 * @param changed when its state, or that of one of its documents, changed last
 * @param inDoubt the numbers of the documents of unknown outcome
 * @param records the ledger's numbers of its documents that count
 * @param superseded the ledger's numbers of its documents that were reversed
 */
public record SettlementStanding(
    String seller,
    String settlementId,
    Optional<Books> books,
    Instant start,
    Instant end,
    Money deposit,
    SettlementState state,
    String explanation,
    Instant changed,
    List<String> inDoubt,
    List<String> records,
    List<String> superseded) {

  /** A nightly run would have gone on with it by then. */
  private static final Duration PATIENCE = Duration.ofDays(2);

  /** Copies the lists. */
  public SettlementStanding {
    inDoubt = List.copyOf(inDoubt);
    records = List.copyOf(records);
    superseded = List.copyOf(superseded);
  }

  /** Whole days since its period ended; 0 if that is to come. */
  public long ageInDays(Instant now) {
    return Math.max(0, Duration.between(end, now).toDays());
  }

  /**
   * Whether a person must act. What the next run goes on with needs nobody, unless no run has done
   * so for two days.
   */
  public boolean needsPerson(Instant now) {
    return switch (state) {
      case IN_DOUBT, REJECTED, HELD -> true;
      case UNFINISHED, REVERSED -> changed.plus(PATIENCE).isBefore(now);
      case MAYBE_DRAFT, POSTED, NOTHING_TO_POST -> false;
    };
  }
}
