// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.settlement.text;

import io.ledgerhop.amazon.text.ByteBlock;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Parses a cell once and returns the same value while the bytes stay the same. */
public final class Recurring<T> {

  private static final int SLOTS = 1 << 12;
  private static final int BYTES_MAX = 128;

  /** An odd number whose product has the bits of the other factor in its upper half. */
  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  private static final int HALF = Long.SIZE / 2;

  /** Parses a cell. */
  @FunctionalInterface
  public interface Reading<T> {
    T read(byte[] bytes, int from, int to);
  }

  private final Reading<T> reading;
  private final @Nullable Entry<T>[] entries;

  @SuppressWarnings("unchecked")
  public Recurring(Reading<T> reading) {
    this.reading = reading;
    this.entries = (Entry<T>[]) new Entry<?>[SLOTS];
  }

  public T read(byte[] bytes, int from, int to) {
    int slot = slot(bytes, from, to);
    Entry<T> entry = entries[slot];
    if (entry != null && Arrays.equals(entry.key, 0, entry.key.length, bytes, from, to)) {
      return entry.value;
    }
    T value = reading.read(bytes, from, to);
    if (to - from <= BYTES_MAX) {
      entries[slot] = new Entry<>(Arrays.copyOfRange(bytes, from, to), value);
    }
    return value;
  }

  private static int slot(byte[] bytes, int from, int to) {
    long hash = (long) to - from;
    int at = from;
    for (; at + ByteBlock.SIZE <= to; at += ByteBlock.SIZE) {
      hash = (hash ^ ByteBlock.at(bytes, at)) * SPREAD;
      hash ^= hash >>> HALF;
    }
    for (; at < to; at++) {
      hash = (hash ^ bytes[at]) * SPREAD;
    }
    return (int) (hash >>> HALF) & (SLOTS - 1);
  }

  private static final class Entry<T> {
    private final byte[] key;
    private final T value;

    Entry(byte[] key, T value) {
      this.key = key;
      this.value = value;
    }
  }
}
