// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.amazon.settlement.flat;

import io.ledgerhop.amazon.settlement.text.FlatColumn;
import io.ledgerhop.amazon.settlement.text.FlatRow;
import io.ledgerhop.settlement.Marketplace;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The marketplace and the account type of a settlement: the first of each that a line names.
 *
 * <p>Amazon: orders from the seller's own shop have the name Non-Amazon, optionally followed by a
 * country. That is no marketplace, so such a name counts only if there is no other.
 */
final class LineMarketplaces {

  private static final String AMAZON = "amazon.";

  private byte[] first = {};
  private boolean amazon;
  private String accountType = "";

  void see(FlatRow row) {
    if (accountType.isEmpty()) {
      accountType = row.text(FlatColumn.ACCOUNT_TYPE);
    }
    if (amazon || !row.has(FlatColumn.MARKETPLACE_NAME)) {
      return;
    }
    int start = row.start(FlatColumn.MARKETPLACE_NAME);
    int end = row.end(FlatColumn.MARKETPLACE_NAME);
    amazon = isAmazon(row.bytes(), start, end);
    if (amazon || first.length == 0) {
      first = Arrays.copyOfRange(row.bytes(), start, end);
    }
  }

  /** As the file spells it; empty if no line names one. */
  String first(Charset charset) {
    return new String(first, charset);
  }

  /** Whether it is Amazon's marketplace in Japan. */
  boolean isJapan() {
    return first(StandardCharsets.US_ASCII).equalsIgnoreCase(Marketplace.JP.marketplaceName());
  }

  /** In Amazon's words; empty if no line names one. */
  String accountType() {
    return accountType;
  }

  private static boolean isAmazon(byte[] bytes, int start, int end) {
    int length = Math.min(end - start, AMAZON.length());
    return new String(bytes, start, length, StandardCharsets.US_ASCII).equalsIgnoreCase(AMAZON);
  }
}
