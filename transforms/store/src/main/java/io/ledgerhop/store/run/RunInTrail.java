// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.store.run;

import io.ledgerhop.posting.trail.PostingState;
import io.ledgerhop.posting.trail.SettlementStatus;
import io.ledgerhop.store.database.Stamp;
import io.ledgerhop.store.database.Transactions;
import java.time.Instant;
import java.util.List;

/**
 * What the trail has noted of a run, whichever transforms and machines took part in it.
 *
 * <p>It is asked when the run is over. Every method throws {@link
 * io.ledgerhop.problem.ConnectorException} when the database cannot be used.
 */
public final class RunInTrail {

  /** More than this are in the trail only. */
  public static final int SHOWN_MAX = 100;

  private final Transactions transactions;
  private final Instant began;

  /** A settlement that was read, and the file that it was read from. */
  public record ReadSettlement(String seller, String settlementId, String fileName) {}

  /**
   * @param began when the run began
   */
  public RunInTrail(Transactions transactions, Instant began) {
    this.transactions = transactions;
    this.began = began;
  }

  /** Whether a document was entered in a ledger since the run began. */
  public boolean isAnythingEntered() {
    return transactions.whole(
        handle ->
            handle
                .createQuery(
                    """
                    select 1
                    from document
                    where state in (<entered>) and changed_at >= :began
                    limit 1
                    """)
                .bindList("entered", PostingState.POSTED.name(), PostingState.VERIFIED.name())
                .bind("began", Stamp.of(began))
                .mapTo(Integer.class)
                .findOne()
                .isPresent());
  }

  /**
   * The numbers of the documents of unknown outcome, also of earlier runs; at most {@link
   * #SHOWN_MAX}, the oldest first.
   */
  public List<String> unclear() {
    return transactions.whole(
        handle ->
            handle
                .createQuery(
                    """
                    select number
                    from document
                    where state = :unknown
                    order by id
                    limit :max
                    """)
                .bind("unknown", PostingState.UNKNOWN.name())
                .bind("max", SHOWN_MAX)
                .mapTo(String.class)
                .list());
  }

  /**
   * The settlements that were read, in this run or before, and that no run has posted, held or
   * refused since; at most {@link #SHOWN_MAX}, the oldest first.
   */
  public List<ReadSettlement> unfinished() {
    return transactions.whole(
        handle ->
            handle
                .createQuery(
                    """
                    select seller, settlement_id, file_name
                    from settlement
                    where status = :seen
                    order by noted_at, seller, settlement_id
                    limit :max
                    """)
                .bind("seen", SettlementStatus.SEEN.name())
                .bind("max", SHOWN_MAX)
                .map(
                    (row, context) ->
                        new ReadSettlement(
                            row.getString("seller"),
                            row.getString("settlement_id"),
                            row.getString("file_name")))
                .list());
  }
}
