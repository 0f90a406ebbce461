// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.intacct.payable;

import io.ledgerhop.simulators.intacct.company.CompanyBooks;
import io.ledgerhop.simulators.intacct.company.SubledgerRecord;
import io.ledgerhop.simulators.intacct.function.GatewayCaller;
import io.ledgerhop.simulators.intacct.function.GatewayError;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Checks that the bills and adjustments of a payment exist and have enough left. */
final class OpenItems {
  private final CompanyBooks books;
  private final PayableDraft draft;
  private final GatewayCaller caller;
  private final Map<Long, BigDecimal> left = new LinkedHashMap<>();

  OpenItems(CompanyBooks books, PayableDraft draft, GatewayCaller caller) {
    this.books = books;
    this.draft = draft;
    this.caller = caller;
  }

  List<GatewayError> errors() {
    List<GatewayError> errors = new ArrayList<>();
    for (Map<String, String> line : draft.lines()) {
      BigDecimal amount = new BigDecimal(line.getOrDefault("TRX_ADJUSTMENTAMOUNT", "0"));
      String bill = line.getOrDefault("RECORDKEY", "");
      if (bill.isEmpty()) {
        use(adjustment(line.getOrDefault("POSADJKEY", ""), 1), "POSADJKEY", amount, errors);
      } else {
        use(item("APBILL", bill), "RECORDKEY", amount, errors);
      }
      String credit = line.getOrDefault("ADJUSTMENTKEY", "");
      use(adjustment(credit, -1), "ADJUSTMENTKEY", amount, errors);
    }
    return errors;
  }

  private void use(
      Optional<SubledgerRecord> item, String field, BigDecimal amount, List<GatewayError> errors) {
    if (item.isEmpty()) {
      errors.add(
          GatewayError.rule("Invalid " + field + " specified for the vendor of the payment."));
      return;
    }
    SubledgerRecord record = item.get();
    BigDecimal due = left.computeIfAbsent(record.recordNo(), key -> books.due(record).abs());
    String number = record.text("RECORDID");
    if (record.isDraft()) {
      errors.add(
          GatewayError.of("BL03000215", "The transaction '" + number + "' has the state Draft"));
    } else if (due.signum() == 0) {
      errors.add(GatewayError.of("BL03000130", "The transaction '" + number + "' is already paid"));
    } else if (amount.compareTo(due) > 0) {
      errors.add(
          GatewayError.of(
              "XL03000027",
              "The amount "
                  + amount
                  + " exceeds total amount due "
                  + due
                  + " of '"
                  + number
                  + "'"));
    }
    left.put(record.recordNo(), due.subtract(amount).max(BigDecimal.ZERO));
  }

  /** An adjustment that raises what is owed, with sign 1, or lowers it, with sign -1. */
  private Optional<SubledgerRecord> adjustment(String key, int sign) {
    return item("APADJUSTMENT", key).filter(record -> record.entered().signum() == sign);
  }

  private Optional<SubledgerRecord> item(String object, String key) {
    return books.payables().stream()
        .filter(record -> Long.toString(record.recordNo()).equals(key))
        .filter(record -> record.object().equals(object))
        .filter(record -> record.text("VENDORID").equals(draft.text("VENDORID")))
        .filter(record -> record.text("CURRENCY").equals(draft.text("CURRENCY")))
        .filter(record -> caller.isAtTopLevel() || record.entity().equals(caller.entity()))
        .findFirst();
  }
}
