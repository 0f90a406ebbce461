// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.document;

/**
 * Why a document line stands there.
 *
 * @param rule the workbook cell or DRL rule; {@code clearing} or {@code carried forward} on a
 *     balancing line
 * @param rulesHash SHA-256 of the workbook or DRL text; empty on a balancing line
 * @param rows the money lines it sums
 */
public record Origin(String rule, String rulesHash, SourceRows rows) {

  public static final String CLEARING = "clearing";
}
