// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.intacct.company;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** One line of a journal entry: fields by their Intacct names. */
public record JournalLine(Map<String, String> fields) {

  public JournalLine {
    fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
  }

  /** A field, for instance {@code DEPARTMENT}; empty text when it has none. */
  public String text(String field) {
    return fields.getOrDefault(field, "");
  }

  /** The line as reconciled with the bank on this day. */
  JournalLine cleared(LocalDate day) {
    Map<String, String> marked = new LinkedHashMap<>(fields);
    marked.put("CLEARED", "true");
    marked.put("RECON_DATE", BooksDates.format(day));
    return new JournalLine(marked);
  }

  public String account() {
    return text("ACCOUNTNO");
  }

  public boolean isDebit() {
    return text("TR_TYPE").equals("1");
  }

  /** The amount in transaction currency, never negative. */
  public BigDecimal amount() {
    return new BigDecimal(text("TRX_AMOUNT"));
  }

  /** The amount with a sign: debits are positive. */
  public BigDecimal signedAmount() {
    return isDebit() ? amount() : amount().negate();
  }

  /** The amount in the base currency with a sign: debits are positive. */
  public BigDecimal signedBaseAmount() {
    BigDecimal base = new BigDecimal(text("AMOUNT"));
    return isDebit() ? base : base.negate();
  }

  public String currency() {
    return text("CURRENCY");
  }

  public String memo() {
    return text("DESCRIPTION");
  }
}
