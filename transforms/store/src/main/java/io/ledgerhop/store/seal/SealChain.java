// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.store.seal;

import io.ledgerhop.problem.ConnectorException;
import io.ledgerhop.store.database.TrailProblem;
import io.ledgerhop.store.database.Transactions;
import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** The chain of a trail as a whole: its beginning and its end. */
public final class SealChain {

  /** How many rows are read at once. */
  static final int ROWS_AT_ONCE = 200;

  private SealChain() {}

  /**
   * Begins the chain of a trail that has none yet, with all rows that are there; does nothing
   * otherwise. All rows and the beginning are one transaction.
   */
  public static void begin(Transactions transactions) {
    boolean isBegun = transactions.whole(handle -> end(handle, "").number() > 0);
    if (!isBegun) {
      transactions.change(
          handle -> {
            SealEnd end = end(handle, transactions.rowLock());
            if (end.number() == 0) {
              sealAll(handle);
            }
          });
    }
  }

  /** Where the chain ends now. */
  public static SealEnd end(Transactions transactions) {
    return transactions.whole(handle -> end(handle, ""));
  }

  static SealEnd end(Handle handle, String lock) {
    return SealTable.end(handle, lock)
        .orElseThrow(
            () ->
                new ConnectorException(
                    TrailProblem.ALTERED.at("trail", "the end of its chain is missing")));
  }

  private static void sealAll(Handle handle) {
    Seal first = Seal.first("format=1\n");
    SealTable.append(handle, List.of(first));
    SealEnd end = first.end();
    for (SealedTable table : SealedTable.values()) {
      List<List<Object>> keys = table.keysAfter(handle, List.of(), ROWS_AT_ONCE);
      while (!keys.isEmpty()) {
        end = sealFound(handle, table, keys, end);
        keys = table.keysAfter(handle, keys.get(keys.size() - 1), ROWS_AT_ONCE);
      }
    }
  }

  private static SealEnd sealFound(
      Handle handle, SealedTable table, List<List<Object>> keys, SealEnd from) {
    List<Seal> seals = new ArrayList<>();
    SealEnd end = from;
    for (List<Object> key : keys) {
      String content = table.read(handle, key, "").text();
      Seal seal =
          Seal.after(end, Seal.Act.FOUND, table, new Seal.Entry(SealedTable.subject(key), content));
      seals.add(seal);
      end = seal.end();
    }
    SealTable.append(handle, seals);
    return end;
  }
}
