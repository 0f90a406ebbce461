// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.row;

import static io.ledgerhop.hop.row.RowProblem.TOO_MANY_OPEN;

import io.ledgerhop.problem.ConnectorException;
import io.ledgerhop.settlement.SettlementHeader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Collects the rows of settlements until each is complete; rows of several settlements may
 * alternate.
 *
 * @param <G> the collection of one settlement
 */
public final class Gatherings<G> {

  /** More open settlements than this occur only if rows get lost. */
  private static final int OPEN_MAX = 10_000;

  private record Key(String seller, String settlementId, String fileHash) {
    static Key of(SettlementHeader settlement) {
      return new Key(settlement.seller(), settlement.settlementId(), settlement.fileHash());
    }
  }

  private final String place;
  private final Map<Key, G> open = new LinkedHashMap<>();

  /**
   * @param place the collecting transform, for messages
   */
  public Gatherings(String place) {
    this.place = place;
  }

  /**
   * The collection of a settlement so far.
   *
   * @param begin creates it for the first row of the settlement
   * @throws ConnectorException with {@link RowProblem#TOO_MANY_OPEN} if too many are open
   */
  public G of(SettlementHeader settlement, Supplier<G> begin) {
    Key key = Key.of(settlement);
    G known = open.get(key);
    if (known != null) {
      return known;
    }
    if (open.size() >= OPEN_MAX) {
      throw new ConnectorException(TOO_MANY_OPEN.at(place, OPEN_MAX));
    }
    G begun = begin.get();
    open.put(key, begun);
    return begun;
  }

  /** Removes a settlement that is complete or broken. */
  public void remove(SettlementHeader settlement) {
    open.remove(Key.of(settlement));
  }

  /** Returns and removes all that are still open, in the order in which they began. */
  public List<G> close() {
    List<G> left = List.copyOf(open.values());
    open.clear();
    return left;
  }
}
