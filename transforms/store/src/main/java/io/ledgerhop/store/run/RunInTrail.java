// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.store.run;

import io.ledgerhop.posting.trail.PostingState;
import io.ledgerhop.posting.trail.SettlementStatus;
import io.ledgerhop.store.database.Stamp;
import io.ledgerhop.store.database.Transactions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;

/**
 * What the trail has noted of a run, whichever transforms and machines took part in it.
 *
 * <p>It is asked when the run is over, but for the calls, which are noted during it. Every method
 * throws {@link io.ledgerhop.problem.ConnectorException} when the database cannot be used.
 */
public final class RunInTrail {

  /** More than this are in the trail only. */
  public static final int SHOWN_MAX = 100;

  /** The calls of older runs are deleted. */
  private static final Duration CALLS_KEPT = Duration.ofDays(30);

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

  /**
   * Notes the calls of a pipeline of this run, in place of those that it noted before.
   *
   * @param pipeline its name, which no other pipeline has
   * @param calls all calls of the pipeline so far, by service and operation
   * @param at now
   */
  public void noteCalls(String pipeline, SortedMap<String, Long> calls, Instant at) {
    transactions.change(
        handle -> {
          forgetCalls(handle, pipeline, at);
          calls.forEach((service, count) -> insertCalls(handle, pipeline, service, count, at));
        });
  }

  private static void forgetCalls(Handle handle, String pipeline, Instant at) {
    handle
        .createUpdate(
            """
            delete from run_calls
            where pipeline = :pipeline or at < :old
            """)
        .bind("pipeline", pipeline)
        .bind("old", Stamp.of(at.minus(CALLS_KEPT)))
        .execute();
  }

  private static void insertCalls(
      Handle handle, String pipeline, String service, long count, Instant at) {
    handle
        .createUpdate(
            """
            insert into run_calls (pipeline, service, calls, at)
            values (:pipeline, :service, :calls, :at)
            """)
        .bind("pipeline", pipeline)
        .bind("service", service)
        .bind("calls", count)
        .bind("at", Stamp.of(at))
        .execute();
  }

  /** The calls that pipelines have noted since the run began, added up by service and operation. */
  public SortedMap<String, Long> calls() {
    return transactions.whole(
        handle ->
            handle
                .createQuery(
                    """
                    select service, sum(calls) as total
                    from run_calls
                    where at >= :began
                    group by service
                    """)
                .bind("began", Stamp.of(began))
                .reduceRows(
                    new TreeMap<>(),
                    (all, row) -> {
                      all.put(
                          row.getColumn("service", String.class),
                          row.getColumn("total", Long.class));
                      return all;
                    }));
  }
}
