// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.settlement;

/**
 * How much of a file is read before it is refused.
 *
 * @param lineBytes longest line
 * @param fileBytes largest file
 * @param mistakes how many mistakes in the rows of a settlement are shown before it is given up
 * @param settlements how many settlements may stand in one file
 */
public record ReadingLimits(int lineBytes, long fileBytes, int mistakes, int settlements) {

  /** Amazon's lines are some 250 bytes long; ten million of them are about 2.5 GB. */
  public static final ReadingLimits STANDARD = new ReadingLimits(1 << 18, 1L << 36, 100, 1_000);
}
