// Licensed under the Apache License, Version 2.0; see LICENSE.
package io.ledgerhop.simulators.intacct.payable;

import io.ledgerhop.simulators.intacct.company.IntacctSettings;
import io.ledgerhop.simulators.intacct.function.GatewayError;
import io.ledgerhop.simulators.intacct.line.FieldFormats;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Checks the format of each single field of a bill or adjustment, and its signs. */
final class PayableFieldRules {
  private static final FieldFormats FORMATS =
      new FieldFormats(
          Map.of(
              "VENDORID",
              20,
              "RECORDID",
              30,
              "DOCNUMBER",
              20,
              "DESCRIPTION",
              80,
              "SUPDOCID",
              20,
              "ENTRYDESCRIPTION",
              500));
  private static final Set<String> ACTIONS = Set.of("", "Submit", "Draft");

  private final IntacctSettings settings;

  PayableFieldRules(IntacctSettings settings) {
    this.settings = settings;
  }

  List<GatewayError> errors(PayableDraft draft) {
    List<GatewayError> errors = new ArrayList<>();
    FieldFormats.required(draft.header(), "VENDORID", "", errors);
    FieldFormats.required(draft.header(), "WHENCREATED", "", errors);
    if (draft.object().equals("APBILL") && !draft.isUnposted() && draft.text("WHENDUE").isEmpty()) {
      errors.add(GatewayError.rule("Required field Date Due is missing"));
    }
    for (String date : List.of("WHENCREATED", "WHENPOSTED", "WHENDUE", "EXCH_RATE_DATE")) {
      FieldFormats.date(draft.header(), date, errors);
    }
    FORMATS.lengths(draft.header(), "", errors);
    if (!ACTIONS.contains(draft.text("ACTION"))) {
      errors.add(FieldFormats.illegal("ACTION", draft.text("ACTION"), ""));
    }
    if (draft.lines().isEmpty()) {
      errors.add(GatewayError.field(draft.object() + " needs at least one line"));
    }
    for (int i = 0; i < draft.lines().size(); i++) {
      line(draft.lines().get(i), " on line item " + (i + 1), errors);
    }
    return errors;
  }

  private void line(Map<String, String> line, String place, List<GatewayError> errors) {
    if (line.getOrDefault("ACCOUNTNO", "").isEmpty()) {
      errors.add(GatewayError.rule("Enter an account number" + place));
    }
    String amount = line.getOrDefault("TRX_AMOUNT", "");
    if (amount.isEmpty()) {
      FieldFormats.required(line, "TRX_AMOUNT", place, errors);
    } else if (!FieldFormats.isDecimal(amount)) {
      errors.add(FieldFormats.illegal("TRX_AMOUNT", amount, place));
    }
    FORMATS.lengths(line, place, errors);
    if (settings.multiEntity() && line.getOrDefault("LOCATIONID", "").isEmpty()) {
      errors.add(GatewayError.rule("Use of empty Location is invalid" + place));
    }
  }

  /** A bill has a positive total; the lines of an adjustment have one sign. */
  List<GatewayError> signErrors(PayableDraft draft) {
    List<BigDecimal> amounts =
        draft.lines().stream()
            .map(line -> new BigDecimal(line.getOrDefault("TRX_AMOUNT", "0")))
            .toList();
    BigDecimal total = amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    if (draft.object().equals("APBILL")) {
      return total.signum() > 0
          ? List.of()
          : List.of(GatewayError.rule("The total of a bill must be positive, and it is " + total));
    }
    boolean oneSign =
        total.signum() != 0
            && amounts.stream().allMatch(amount -> amount.signum() == total.signum());
    return oneSign
        ? List.of()
        : List.of(GatewayError.rule("All lines of an adjustment must have the same sign"));
  }
}
