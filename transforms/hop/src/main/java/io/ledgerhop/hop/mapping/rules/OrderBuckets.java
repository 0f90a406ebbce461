// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.hop.mapping.rules;

import io.ledgerhop.settlement.SettlementHeader;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.hop.core.exception.HopFileException;
import org.apache.hop.core.row.IRowMeta;
import org.jspecify.annotations.Nullable;

/**
 * The rows of one settlement that wait for the other lines of their orders, in temporary files: all
 * rows of an order are in the same file, and a file is small enough for memory.
 */
final class OrderBuckets implements AutoCloseable {

  private static final int ROWS_PER_BUCKET = 20_000;
  private static final int BUCKETS_MAX = 500;

  private final SettlementHeader settlement;
  private final IRowMeta rowMeta;
  private final @Nullable Bucket[] buckets;
  private long counted;

  /** A file, and the stream that writes its rows. */
  private record Bucket(Path file, DataOutputStream out) {}

  OrderBuckets(SettlementHeader settlement, IRowMeta rowMeta) {
    this.settlement = settlement;
    this.rowMeta = rowMeta;
    long wanted = settlement.lines() / ROWS_PER_BUCKET + 1;
    this.buckets = new Bucket[(int) Math.min(wanted, BUCKETS_MAX)];
  }

  SettlementHeader settlement() {
    return settlement;
  }

  /** Counts a line of the settlement, whether it waits or not. */
  void count() {
    counted++;
  }

  /** True when all lines of the settlement were counted. */
  boolean isWhole() {
    return counted >= settlement.lines();
  }

  /** Stores a row until its order is complete. */
  void add(String orderId, @Nullable Object[] row) throws IOException, HopFileException {
    int at = Math.floorMod(orderId.hashCode(), buckets.length);
    Bucket bucket = buckets[at];
    if (bucket == null) {
      Path file = Files.createTempFile("ledgerhop-orders", ".rows");
      bucket = new Bucket(file, out(file));
      buckets[at] = bucket;
    }
    bucket.out().writeBoolean(true);
    rowMeta.writeData(bucket.out(), row);
  }

  int size() {
    return buckets.length;
  }

  /** Returns and deletes the rows of a file, in the order in which they came. */
  List<@Nullable Object[]> take(int at) throws IOException, HopFileException {
    Bucket bucket = buckets[at];
    if (bucket == null) {
      return List.of();
    }
    bucket.out().writeBoolean(false);
    bucket.out().close();
    List<@Nullable Object[]> rows = new ArrayList<>();
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(Files.newInputStream(bucket.file())))) {
      while (in.readBoolean()) {
        rows.add(rowMeta.readData(in));
      }
    }
    Files.delete(bucket.file());
    buckets[at] = null;
    return rows;
  }

  /** Deletes all files. */
  @Override
  public void close() throws IOException {
    for (int at = 0; at < buckets.length; at++) {
      Bucket bucket = buckets[at];
      if (bucket != null) {
        bucket.out().close();
        Files.deleteIfExists(bucket.file());
        buckets[at] = null;
      }
    }
  }

  private static DataOutputStream out(Path file) throws IOException {
    return new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)));
  }
}
