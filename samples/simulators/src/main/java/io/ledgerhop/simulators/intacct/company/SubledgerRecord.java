// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.intacct.company;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * A record of accounts payable: header fields and lines by their Intacct names.
 *
 * @param object APBILL, APADJUSTMENT or APPYMT
 */
public record SubledgerRecord(
    long recordNo, String object, Map<String, String> header, List<Map<String, String>> lines) {

  public SubledgerRecord {
    header = RecordAddress.with(header, object, recordNo);
    lines = List.copyOf(lines);
  }

  /** A header field, for instance {@code RECORDID}; empty text when it has none. */
  public String text(String field) {
    return header.getOrDefault(field, "");
  }

  /** The entity of the record; empty text for the top level. */
  public String entity() {
    return text("MEGAENTITYID");
  }

  /** Whether nothing is due because a bill was reversed, or because it reverses one. */
  public boolean isReversal() {
    return text("STATE").startsWith("Revers");
  }

  /** Whether it is a bill or adjustment that is not posted yet. */
  public boolean isDraft() {
    return text("STATE").equals("Draft");
  }

  /** What a bill or adjustment adds to what is owed to its vendor; negative if it lowers it. */
  public BigDecimal entered() {
    return new BigDecimal(text("TRX_TOTALENTERED"));
  }
}
