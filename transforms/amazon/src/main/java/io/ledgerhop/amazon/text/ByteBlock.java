// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.text;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Eight bytes at a time: they are read as one number, and compared with a byte in a few operations.
 *
 * <p>The first byte is the lowest of the number. A mark is the highest bit of a byte.
 */
public final class ByteBlock {

  /** How many bytes a block has. */
  public static final int SIZE = Long.BYTES;

  private static final VarHandle BLOCKS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long ONES = 0x0101010101010101L;
  private static final long LOW_BITS = 0x7F7F7F7F7F7F7F7FL;
  private static final long MARKS = ~LOW_BITS;

  private ByteBlock() {}

  /** The block that begins at an index; the array must have {@link #SIZE} bytes from there. */
  public static long at(byte[] bytes, int index) {
    return (long) BLOCKS.get(bytes, index);
  }

  /** A block of eight times the same byte, which is ASCII. */
  public static long of(char ascii) {
    return ascii * ONES;
  }

  /** Marks each byte in which two blocks are equal, and no other. */
  public static long equal(long block, long other) {
    long difference = block ^ other;
    return ~(((difference & LOW_BITS) + LOW_BITS) | difference) & MARKS;
  }

  /** Marks each byte that is not ASCII. */
  public static long beyondAscii(long block) {
    return block & MARKS;
  }

  /** The place of the first mark in its block, from 0; {@link #SIZE} if there is none. */
  public static int first(long marks) {
    return Long.numberOfTrailingZeros(marks) / Byte.SIZE;
  }

  /** The marks without the first one. */
  public static long withoutFirst(long marks) {
    return marks & (marks - 1);
  }
}
