// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.settlement;

/**
 * Limits for reading a file.
 *
 * @param lineBytes longest line
 * @param fileBytes largest file
 * @param mistakes how many mistakes in the rows of a settlement are shown before reading it ends
 * @param settlements maximum number of settlements in one file
 */
public record ReadingLimits(int lineBytes, long fileBytes, int mistakes, int settlements) {

  /** Amazon's lines have about 250 bytes; ten million of them are about 2.5 GB. */
  public static final ReadingLimits STANDARD = new ReadingLimits(1 << 18, 1L << 36, 100, 1_000);
}
