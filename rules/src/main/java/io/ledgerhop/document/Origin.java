// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.document;

/**
 * The rule and the money lines that a document line comes from.
 *
 * @param rule the workbook cell or DRL rule; {@code clearing} or {@code carried forward} on a
 *     balancing line
 * @param rulesHash SHA-256 of the workbook or DRL text; empty on a balancing line
 * @param rows the money lines that the document line sums
 */
public record Origin(String rule, String rulesHash, SourceRows rows) {

  public static final String CLEARING = "clearing";
  public static final String CARRIED_FORWARD = "carried forward";
}
