// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.store.seal;

import io.ledgerhop.store.database.Transactions;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntSupplier;
import org.jdbi.v3.core.Handle;

/**
 * One transaction whose changes are sealed: what it writes into sealed tables becomes links of the
 * chain, in the same transaction.
 *
 * <p>Only what the work itself changes is sealed, not what it finds; so a row that was altered by
 * other means stays different from its seals. The end of the chain is locked last, so that two
 * transactions cannot wait for each other.
 */
public final class Sealing {

  private record Pending(Seal.Act act, SealedTable table, Seal.Entry entry) {}

  private final Handle handle;
  private final String lock;
  private final List<Pending> pending = new ArrayList<>();

  private Sealing(Handle handle, String lock) {
    this.handle = handle;
    this.lock = lock;
  }

  /** Runs work in one transaction, and seals what it reports. */
  public static <T> T whole(Transactions transactions, Function<Sealing, T> work) {
    return transactions.whole(
        handle -> {
          Sealing sealing = new Sealing(handle, transactions.rowLock());
          T result = work.apply(sealing);
          sealing.append();
          return result;
        });
  }

  /** The same for work without a result. */
  public static void change(Transactions transactions, Consumer<Sealing> work) {
    whole(
        transactions,
        sealing -> {
          work.accept(sealing);
          return true;
        });
  }

  public Handle handle() {
    return handle;
  }

  /** Seals a row that was inserted just now, or the lines that a document got. */
  public void added(SealedTable table, Object... key) {
    List<Object> row = List.of(key);
    String content = table.read(handle, row, "").text();
    if (!content.isEmpty()) {
      put(Seal.Act.ADDED, table, row, content);
    }
  }

  /** Seals that a row was deleted just now. */
  public void removed(SealedTable table, Object... key) {
    put(Seal.Act.REMOVED, table, List.of(key), "");
  }

  /**
   * Seals what a change makes different in a row.
   *
   * @param change returns the number of rows that it changed
   * @return that number
   */
  public int changing(IntSupplier change, SealedTable table, Object... key) {
    List<Object> row = List.of(key);
    RowContent before = table.read(handle, row, lock);
    int changed = change.getAsInt();
    if (changed > 0) {
      String content = table.read(handle, row, "").changedFrom(before);
      if (!content.isEmpty()) {
        put(Seal.Act.CHANGED, table, row, content);
      }
    }
    return changed;
  }

  private void put(Seal.Act act, SealedTable table, List<Object> key, String content) {
    pending.add(new Pending(act, table, new Seal.Entry(SealedTable.subject(key), content)));
  }

  private void append() {
    if (pending.isEmpty()) {
      return;
    }
    SealEnd end = SealChain.end(handle, lock);
    List<Seal> seals = new ArrayList<>();
    for (Pending each : pending) {
      Seal next = Seal.after(end, each.act(), each.table(), each.entry());
      seals.add(next);
      end = next.end();
    }
    SealTable.append(handle, seals);
  }
}
