// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.IntStream;
import org.roaringbitmap.InvalidRoaringFormat;
import org.roaringbitmap.PeekableIntIterator;
import org.roaringbitmap.RoaringBitmap;

/** The numbers of the money lines that a document line sums, kept as compressed ranges. */
public final class SourceRows {

  private final RoaringBitmap numbers;

  private SourceRows(RoaringBitmap numbers) {
    this.numbers = numbers;
  }

  public static SourceRows none() {
    return new SourceRows(new RoaringBitmap());
  }

  /** Reads what {@link #text} wrote. */
  public static SourceRows ofText(String text) {
    RoaringBitmap numbers = new RoaringBitmap();
    if (!text.isEmpty()) {
      try (DataInputStream in =
          new DataInputStream(new ByteArrayInputStream(Base64.getDecoder().decode(text)))) {
        numbers.deserialize(in);
      } catch (IOException | InvalidRoaringFormat e) {
        throw new IllegalArgumentException("not the text of source rows", e);
      }
    }
    return new SourceRows(numbers);
  }

  /**
   * Adds a money line by its number in the settlement.
   *
   * @return false if it was there already
   */
  public boolean add(long number) {
    return numbers.checkedAdd(Math.toIntExact(number));
  }

  public void addAll(SourceRows other) {
    numbers.or(other.numbers);
  }

  /** The number of money lines. */
  public long count() {
    return numbers.getLongCardinality();
  }

  /** The numbers in ascending order. */
  public IntStream numbers() {
    return numbers.stream();
  }

  /**
   * The numbers for people, for instance {@code 3, 7 to 12 and 15 more}.
   *
   * @param rangesMax at most this many single numbers or ranges are named, the others are counted
   */
  public String ranges(int rangesMax) {
    List<String> ranges = new ArrayList<>();
    long named = 0;
    PeekableIntIterator next = numbers.getIntIterator();
    while (next.hasNext() && ranges.size() < rangesMax) {
      int first = next.next();
      int last = first;
      while (next.hasNext() && next.peekNext() == last + 1) {
        last = next.next();
      }
      ranges.add(first == last ? "" + first : first + " to " + last);
      named += last - first + 1L;
    }
    long others = count() - named;
    return String.join(", ", ranges) + (others == 0 ? "" : " and " + others + " more");
  }

  /** A compact text, Base64, that fits a row field and a database column. */
  public String text() {
    if (numbers.isEmpty()) {
      return "";
    }
    numbers.runOptimize();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      numbers.serialize(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Base64.getEncoder().encodeToString(bytes.toByteArray());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SourceRows rows && numbers.equals(rows.numbers);
  }

  @Override
  public int hashCode() {
    return numbers.hashCode();
  }

  @Override
  public String toString() {
    return count() + " rows";
  }
}
