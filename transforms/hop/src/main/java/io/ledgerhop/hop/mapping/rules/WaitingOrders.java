// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.mapping.rules;

import io.ledgerhop.hop.row.Gatherings;
import io.ledgerhop.settlement.MoneyLine;
import io.ledgerhop.settlement.SettlementHeader;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.apache.hop.core.exception.HopFileException;
import org.apache.hop.core.row.IRowMeta;
import org.jspecify.annotations.Nullable;

/**
 * The rows that wait for the other lines of their orders, by settlement. A settlement is complete
 * when all its lines were counted, never because the input ended.
 */
final class WaitingOrders implements AutoCloseable {

  private final Gatherings<OrderBuckets> open = new Gatherings<>("Ledger Rules");
  private final Deque<OrderBuckets> whole = new ArrayDeque<>();

  /** Counts a line, and stores its row if it belongs to an order. */
  void add(MoneyLine line, IRowMeta rowMeta, @Nullable Object[] row)
      throws IOException, HopFileException {
    SettlementHeader settlement = line.settlement();
    OrderBuckets rows = open.of(settlement, () -> new OrderBuckets(settlement, rowMeta));
    rows.count();
    if (!line.reference().orderId().isEmpty()) {
      rows.add(line.reference().orderId(), row);
    }
    if (rows.isWhole()) {
      open.remove(settlement);
      whole.add(rows);
    }
  }

  /** Returns and removes a settlement of which all lines have come. */
  Optional<OrderBuckets> nextWhole() {
    return Optional.ofNullable(whole.poll());
  }

  /** Returns and removes the settlements of which lines are missing. */
  List<OrderBuckets> incomplete() {
    return open.close();
  }

  @Override
  public void close() throws IOException {
    List<OrderBuckets> left = new ArrayList<>(whole);
    left.addAll(open.close());
    whole.clear();
    for (OrderBuckets rows : left) {
      rows.close();
    }
  }
}
